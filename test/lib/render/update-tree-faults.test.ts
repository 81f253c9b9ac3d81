import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { OwnedFile } from '../../../lib/render/inventory';
import { updateTree } from '../../../lib/render/update-tree';
import { realDisk, type Disk } from '../../../lib/render/writer/disk';
import { after, before, checkout, foreign, put, treeOf } from './checkout';
import * as faults from './writer/failing-disk';

const all = { allClusters: true };
const third = treeOf({
  'dev/shop/service_web.yaml': 'web: 3\n',
  'dev/queue/service_queue.yaml': 'queue: 3\n',
  'test/x/role_x.yaml': 'x\n',
});
const lockOf = (folder: string) => path.join(folder, '.groundplan', 'lock');
const contents = new Map([before, after, third].map((tree) => [tree, faults.contentsOf(checkout(tree))]));

/** A run that is killed between making a folder and filling it leaves it empty: git does not know empty folders. */
function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(faults.contentsOf(folder)).filter(([file]) => !file.endsWith('/')));
}

/** Every file is whole: as one of the trees has it, inventories included, or as its owner wrote it. */
function expectWholeFiles(folder: string): void {
  for (const [file, text] of Object.entries(filesIn(folder))) {
    const whole = [foreign, ...contents.values()].map((texts: Record<string, string>) => texts[file]);
    expect(whole).toContain(text);
  }
}

function expectNext(folder: string, tree: OwnedFile[]): void {
  faults.bury(lockOf(folder));
  updateTree(folder, tree, all);
  expect(filesIn(folder)).toEqual(contents.get(tree));
  expect(fs.readdirSync(path.join(folder, '.groundplan'))).toEqual(['.gitignore']);
}

const nextTrees: [string, OwnedFile[]][] = [
  ['the same tree', after],
  ['the tree before', before],
  ['a third tree', third],
];

describe.each(nextTrees)('updateTree, at whatever moment it ends, followed by a run with %s', (_name, next) => {
  test('says why and leaves whole files when the disk fails', () => {
    const codes = ['EROFS', 'ENOSPC', 'EACCES'];
    const moments = faults.atEveryMoment(
      (moment) => faults.failsAt(moment, codes[moment % 3] ?? ''),
      (fate) => {
        const folder = checkout();
        const error = faults.errorOf(() => updateTree(folder, after, { ...all, disk: faults.failingDisk(fate) }));
        if (error !== undefined) expect(String(error)).toMatch(/cannot write .*\((EROFS|ENOSPC|EACCES)\); \w/s);
        if (String(error).includes('nothing was changed'))
          expect(faults.contentsOf(folder)).toEqual(contents.get(before));
        expectWholeFiles(folder);
        expectNext(folder, next);
      },
    );
    expect(moments).toBeGreaterThan(40);
  });

  test('leaves whole files when it was killed', () => {
    const moments = faults.atEveryMoment(faults.killedAt, (fate) => {
      const folder = checkout();
      faults.errorOf(() => updateTree(folder, after, { ...all, disk: faults.failingDisk(fate) }));
      expectWholeFiles(folder);
      expectNext(folder, next);
    });
    expect(moments).toBeGreaterThan(40);
  });
});

/** A disk on which a run ends as soon as a file is in its place. */
function endingAfter(file: string): Disk {
  const move = (from: string, to: string) => {
    realDisk.move(from, to);
    if (to.endsWith(file)) throw new faults.Killed();
  };
  return { ...realDisk, move };
}

describe('updateTree, killed twice', () => {
  test('still knows its files when the second run had written nothing but its journal', () => {
    const folder = checkout();
    faults.errorOf(() => updateTree(folder, after, { ...all, disk: endingAfter('dev/shop/service_web.yaml') }));
    faults.errorOf(() => updateTree(folder, third, { ...all, disk: endingAfter('claims.json') }));
    expect(filesIn(folder)['dev/shop/service_web.yaml']).toBe('web: 2\n');
    expectNext(folder, third);
  });

  test('still knows its files, whichever the trees were', () => {
    faults.atEveryMoment(faults.killedAt, (fate) => {
      const folder = checkout();
      faults.errorOf(() => updateTree(folder, after, { ...all, disk: faults.failingDisk(fate) }));
      faults.bury(lockOf(folder));
      faults.errorOf(() => updateTree(folder, third, { ...all, disk: endingAfter('dev/queue/service_queue.yaml') }));
      expectNext(folder, before);
    });
  });

  test('still knows those of a cluster that a run in between did not render', () => {
    faults.atEveryMoment(faults.killedAt, (fate) => {
      const folder = checkout();
      faults.errorOf(() => updateTree(folder, third, { ...all, disk: faults.failingDisk(fate) }));
      faults.bury(lockOf(folder));
      updateTree(folder, treeOf({ 'live/shop/service_web.yaml': 'live\n' }), { allClusters: false });
      expectNext(folder, after);
    });
  });
});

test('a hand edit after a killed run is refused like any other', () => {
  const folder = checkout();
  faults.errorOf(() => updateTree(folder, after, { ...all, disk: endingAfter('dev/cache/service_new.yaml') }));
  put(folder, 'dev/cache/service_new.yaml', 'by hand\n');
  expect(() => updateTree(folder, after, all)).toThrow('dev/cache/service_new.yaml: edited by hand');
});

test.each(['{"dev/x', '{"../outside.yaml":["sha256:00"]}', '{"dev/x/a_b.yaml":1}', ''])(
  'a damaged journal is named (%s)',
  (text) => {
    const folder = checkout();
    put(folder, '.groundplan/claims.json', text);
    expect(() => updateTree(folder, after, all)).toThrow(/claims\.json: damaged; check out the folder again/);
  },
);

test('a second run is told who is at work, and disturbs nothing', () => {
  const folder = checkout();
  const files = function* () {
    yield* after;
    expect(() => updateTree(folder, before, all)).toThrow(`lock: held by process ${process.pid} on host`);
  };
  updateTree(folder, files(), all);
  expect(faults.contentsOf(folder)).toEqual(contents.get(after));
});

test('a run that was killed by the system is made good by the next', () => {
  const folder = checkout();
  const script = `
    const { updateTree } = require('./lib/render/update-tree');
    const files = function* () {
      yield { path: 'dev/shop/service_web.yaml', text: 'web: 2', owner: 'shop', stage: 'platform' };
      process.kill(process.pid, 'SIGKILL');
    };
    updateTree(process.argv[1], files(), { allClusters: true });`;
  const child = spawnSync(process.execPath, ['-r', 'ts-node/register/transpile-only', '-e', script, folder], {
    encoding: 'utf8',
  });
  expect(child).toMatchObject({ signal: 'SIGKILL', stderr: '' });
  expect(fs.readdirSync(path.join(folder, '.groundplan')).sort()).toEqual(['.gitignore', 'lock', 'outbox']);
  updateTree(folder, after, all);
  expect(faults.contentsOf(folder)).toEqual(contents.get(after));
});
