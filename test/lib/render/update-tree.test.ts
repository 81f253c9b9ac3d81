import * as fs from 'node:fs';
import * as path from 'node:path';
import { isInventoryPath, type OwnedFile } from '../../../lib/render/inventory';
import { updateTree } from '../../../lib/render/update-tree';
import { realDisk } from '../../../lib/render/writer/disk';
import { after, before, checkout, foreign, put, treeOf } from './checkout';
import { contentsOf, failingDisk, killedAt, temporaryFolder } from './writer/failing-disk';

const all = { allClusters: true };
const manifests = (files: readonly string[]) => files.filter((file) => !isInventoryPath(file));
const expected = (tree: OwnedFile[]) => contentsOf(checkout(tree));

describe('updateTree', () => {
  test('writes what differs, removes what is no longer rendered, and says so', () => {
    const folder = checkout();
    const changes = updateTree(folder, after, all);
    expect(manifests(changes.added)).toEqual(['dev/cache/service_new.yaml']);
    expect(manifests(changes.changed)).toEqual(['dev/shop/service_web.yaml']);
    expect(manifests(changes.removed).sort()).toEqual(['dev/queue/service_queue.yaml', 'dev/shop/service_gone.yaml']);
    expect(changes.removed).toContain('dev/inventory/queue.json');
    expect(contentsOf(folder)).toEqual(expected(after));
  });

  test('leaves the files of others alone, and no empty folder', () => {
    const folder = checkout();
    put(folder, 'dev/shop/notes.md', 'mine');
    updateTree(folder, treeOf({ 'live/shop/service_web.yaml': 'live\n' }), all);
    const left = Object.keys(contentsOf(folder)).filter((file) => file.startsWith('dev'));
    expect(left).toEqual(['dev/kustomization.yaml', 'dev/shop/notes.md']);
    expect(contentsOf(folder)).toMatchObject(foreign);
  });

  test('writes nothing when nothing differs', () => {
    const folder = checkout();
    const change = () => fs.statSync(path.join(folder, 'dev/inventory/shop.json')).ctimeMs;
    const first = change();
    expect(updateTree(folder, before, all)).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      unchanged: before.length + 3,
    });
    expect(change()).toBe(first);
  });

  test('makes a folder that does not exist', () => {
    const folder = path.join(temporaryFolder(), 'a', 'b');
    updateTree(folder, after, all);
    expect(contentsOf(folder)['dev/cache/service_new.yaml']).toBe('new\n');
  });

  test('writes again what was deleted by hand, and adopts what is already right', () => {
    const folder = checkout();
    fs.rmSync(path.join(folder, 'dev/shop/service_same.yaml'));
    fs.rmSync(path.join(folder, 'dev/inventory/queue.json'));
    expect(manifests(updateTree(folder, before, all).added)).toEqual(['dev/shop/service_same.yaml']);
    expect(contentsOf(folder)).toEqual(expected(before));
  });

  test('looks only at the clusters of the tree, unless it has all', () => {
    const folder = checkout();
    const dev = after.filter((file) => file.path.startsWith('dev/'));
    updateTree(folder, dev, { allClusters: false });
    expect(contentsOf(folder)['live/shop/service_web.yaml']).toBe('live\n');
    expect(updateTree(folder, dev, all).removed).toEqual(['live/shop/service_web.yaml', 'live/inventory/shop.json']);
    expect(contentsOf(folder)).toEqual(expected(dev));
  });

  test('hides its own folder from git', () => {
    expect(fs.readFileSync(path.join(checkout(), '.groundplan/.gitignore'), 'utf8')).toBe('*\n');
  });
});

/** Expects an update to fail with these pieces of a message, and to have changed nothing. */
function expectRefusal(folder: string, ...pieces: string[]): void {
  const kept = contentsOf(folder);
  expect(() => updateTree(folder, after, all)).toThrow('nothing was changed');
  for (const piece of pieces) expect(() => updateTree(folder, after, all)).toThrow(piece);
  expect(contentsOf(folder)).toEqual(kept);
  expect(fs.readdirSync(path.join(folder, '.groundplan'))).toEqual(['.gitignore']);
}

describe('updateTree refuses to touch', () => {
  test('hand-edited and foreign files, all named at once', () => {
    const folder = checkout();
    put(folder, 'dev/shop/service_web.yaml', 'web: by hand\n');
    put(folder, 'dev/shop/service_gone.yaml', 'gone: by hand\n');
    put(folder, 'dev/cache/service_new.yaml', 'mine\n');
    const pieces = [
      '3 problems',
      'service_web.yaml: edited by hand',
      'service_gone.yaml: no longer rendered, but edited by hand',
    ];
    expectRefusal(
      folder,
      ...pieces,
      'dev/cache/service_new.yaml: would be overwritten, but Groundplan did not write it',
    );
  });

  test('a file once it was edited, but takes an edit that is what the tree says', () => {
    const folder = checkout();
    put(folder, 'dev/shop/service_web.yaml', 'web: 2\n');
    expect(manifests(updateTree(folder, after, all).changed)).toEqual([]);
  });

  test.each([
    ['dev/shop', 'dev/shop: a symbolic link'],
    ['dev/queue', 'dev/queue: a symbolic link'],
    ['dev/inventory', 'dev/inventory: a symbolic link'],
    ['dev', 'dev: a symbolic link'],
    ['dev/shop/service_web.yaml', 'dev/shop/service_web.yaml: a symbolic link'],
  ])('anything through a link at %s', (file, message) => {
    const folder = checkout();
    const outside = path.join(temporaryFolder(), 'outside');
    fs.renameSync(path.join(folder, file), outside);
    fs.symlinkSync(outside, path.join(folder, file));
    const kept = fs.lstatSync(outside).isDirectory() ? contentsOf(outside) : fs.readFileSync(outside, 'utf8');
    expectRefusal(folder, message);
    expect(fs.lstatSync(outside).isDirectory() ? contentsOf(outside) : fs.readFileSync(outside, 'utf8')).toEqual(kept);
  });

  test.each([
    ['a file where a folder is needed', 'dev/cache', 'mine', 'dev/cache: a file where the tree needs a folder'],
    [
      'a folder where a file is needed',
      'dev/cache/service_new.yaml/x',
      'mine',
      'service_new.yaml: a folder where the tree needs a file',
    ],
    [
      'a damaged inventory',
      'dev/inventory/shop.json',
      '<<<<<<< HEAD',
      'dev/inventory/shop.json: no inventory of Groundplan, or damaged',
    ],
  ])('over %s', (...[, file, text, message]) => {
    const folder = checkout();
    put(folder, file, text);
    expectRefusal(folder, message);
  });

  test.each([
    '../outside.yaml',
    '/etc/passwd',
    'dev/../../outside.yaml',
    'live/shop/service_web.yaml',
    'dev/.git/config',
    '',
  ])('what an inventory lists as %j', (file) => {
    const folder = checkout();
    const files = { [file]: 'sha256:00' };
    put(folder, 'dev/inventory/shop.json', JSON.stringify({ component: 'shop', stage: 'platform', files }));
    expectRefusal(folder, `dev/inventory/shop.json: lists ${file}, which is not below dev/`);
  });

  test('everything, when the tree is empty', () => {
    const folder = checkout();
    expect(() => updateTree(folder, [], all)).toThrow('the tree is empty');
    expect(contentsOf(folder)).toEqual(expected(before));
  });

  test('anything when a check fails while files come', () => {
    const folder = checkout();
    const files = function* () {
      yield* after;
      throw new Error('check failed');
    };
    expect(() => updateTree(folder, files(), all)).toThrow(new Error('check failed'));
    expect(contentsOf(folder)).toEqual(expected(before));
    expect(fs.readdirSync(path.join(folder, '.groundplan'))).toEqual(['.gitignore']);
  });
});

describe('updateTree with check', () => {
  test('names all differences and writes nothing', () => {
    const folder = checkout();
    put(folder, 'dev/shop/service_gone.yaml', 'by hand');
    put(folder, 'dev/cache/service_new.yaml', 'mine');
    fs.rmSync(path.join(folder, '.groundplan'), { recursive: true });
    const kept = contentsOf(folder);
    const changes = updateTree(folder, after, { allClusters: true, check: true });
    expect({ ...changes, added: manifests(changes.added), changed: manifests(changes.changed) }).toEqual({
      added: [],
      changed: ['dev/shop/service_web.yaml'],
      removed: ['dev/queue/service_queue.yaml', 'dev/inventory/queue.json'],
      handEdited: ['dev/shop/service_gone.yaml'],
      foreign: ['dev/cache/service_new.yaml'],
      unchanged: 3,
    });
    expect(contentsOf(folder)).toEqual(kept);
    expect(fs.existsSync(path.join(folder, '.groundplan'))).toBe(false);
  });

  test('works on a read-only folder', () => {
    const folder = checkout();
    const mayRead = (name: string) => ['read', 'list', 'resolve'].includes(name);
    const dead = failingDisk(killedAt(1));
    const readOnly = { ...dead, ...Object.fromEntries(Object.entries(realDisk).filter(([name]) => mayRead(name))) };
    expect(updateTree(folder, before, { allClusters: true, check: true, disk: readOnly }).unchanged).toBe(
      before.length + 3,
    );
  });
});
