import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { replaceTree } from '../../../lib/render/replace-tree';
import type { TreeFile } from '../../../lib/render/tree-file';
import {
  atEveryMoment,
  bury,
  contentsOf,
  errorOf,
  failingDisk,
  failsAt,
  Killed,
  killedAt,
  temporaryFolder,
} from './writer/failing-disk';

const before = {
  'dev/shop/service_web.yaml': 'old\n',
  'dev/shop/service_gone.yaml': 'gone\n',
  'dev/shop/role_same.yaml': 'same\n',
};
const after = {
  'dev/shop/service_web.yaml': 'new\n',
  'dev/inventory/shop.json': '{}\n',
  'dev/shop/role_same.yaml': 'same\n',
};
const other = { ...after, 'live/shop/service_other.yaml': 'other\n' };
const filesOf = (texts: Record<string, string>): TreeFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

function folderWith(texts: Record<string, string>): string {
  const folder = path.join(temporaryFolder(), 'dist');
  for (const { path: file, text } of filesOf(texts)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const lockOf = (folder: string) => path.join(path.dirname(folder), '.dist.groundplan', 'lock');
const beside = (folder: string) => fs.readdirSync(path.dirname(folder)).filter((name) => name !== 'dist');

describe('replaceTree', () => {
  test.each([[{}], [before], [after]])(
    'makes the folder hold exactly the files, and leaves nothing beside it (from %j)',
    (texts) => {
      const folder = folderWith(texts);
      expect(replaceTree(folder, filesOf(after))).toBe(3);
      expect(contentsOf(folder)).toEqual(after);
      expect(beside(folder)).toEqual([]);
    },
  );

  test('keeps the identity of a file that stays the same', () => {
    const folder = folderWith(before);
    const identity = () => fs.statSync(path.join(folder, 'dev/shop/role_same.yaml')).ino;
    const first = identity();
    replaceTree(folder, filesOf(after));
    expect(identity()).toBe(first);
  });

  test('takes files one by one and leaves everything as it was when they fail', () => {
    const folder = folderWith(before);
    const files = function* () {
      yield* filesOf(after);
      expect(contentsOf(folder)).toEqual(before);
      throw new Error('check failed');
    };
    expect(() => replaceTree(folder, files())).toThrow('check failed');
    expect(contentsOf(folder)).toEqual(before);
    expect(beside(folder)).toEqual([]);
  });

  test('replaces what a symbolic link to a folder points to, not the link', () => {
    const folder = folderWith(before);
    const link = path.join(path.dirname(folder), 'link');
    fs.symlinkSync(folder, link);
    replaceTree(link, filesOf(after));
    expect(contentsOf(folder)).toEqual(after);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('refuses a second run while the first writes', () => {
    const folder = folderWith(before);
    const files = function* () {
      expect(() => replaceTree(folder, filesOf(before))).toThrow(/another run .*held by process \d+ on host/s);
      yield* filesOf(after);
    };
    replaceTree(folder, files());
    expect(contentsOf(folder)).toEqual(after);
  });

  test.each([
    '../x/y/a_b.yaml',
    '/etc/x/a_b.yaml',
    'dev/shop/../a_b.yaml',
    'dev/a_b.yaml',
    'dev/shop/notes.txt',
    'dev/.git/a_b.yaml',
  ])('refuses to write %s', (file) => {
    const folder = folderWith(before);
    expect(() => replaceTree(folder, [{ path: file, text: '' }])).toThrow('not the path of a rendered file');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('refuses two files of one path', () => {
    const twice = [...filesOf(after), ...filesOf(after)];
    expect(() => replaceTree(folderWith({}), twice)).toThrow('dev/shop/service_web.yaml: rendered twice');
  });
});

describe('replaceTree refuses a folder that is not its own:', () => {
  test.each([
    'README.md',
    '.git/HEAD',
    'dev/values.yaml',
    'dev/shop/deployment.yaml',
    'src/app/main.ts',
    'package.json',
    'dev/shop/.hidden_a.yaml',
  ])('one that holds %s', (file) => {
    const folder = folderWith({ ...before, [file]: 'mine' });
    expect(() => replaceTree(folder, filesOf(after))).toThrow(`holds ${file}, which is no rendered file`);
    expect(contentsOf(folder)).toEqual({ ...before, [file]: 'mine' });
    expect(beside(folder)).toEqual([]);
  });

  test('one that holds a symbolic link', () => {
    const folder = folderWith(before);
    fs.symlinkSync(os.tmpdir(), path.join(folder, 'dev/shop/role_link.yaml'));
    expect(() => replaceTree(folder, filesOf(after))).toThrow('holds dev/shop/role_link.yaml');
  });

  test.each([
    ['/', 'the root of the file system'],
    [os.homedir(), 'the home directory'],
    [process.cwd(), 'the folder you work in'],
    [path.dirname(process.cwd()), 'the folder you work in'],
  ])('%s', (folder, reason) => {
    expect(() => replaceTree(folder, filesOf(after), failingDisk(killedAt(2)))).toThrow(reason);
  });

  test('a file', () => {
    const folder = folderWith(before);
    expect(() => replaceTree(path.join(folder, 'dev/shop/role_same.yaml'), filesOf(after))).toThrow(
      /a file stands where .*ENOTDIR/,
    );
  });
});

describe('replaceTree, at whatever moment it fails', () => {
  test.each(['EROFS', 'ENOSPC', 'EACCES'])('leaves the old tree or the new one and says why (%s)', (code) => {
    const moments = atEveryMoment(
      (moment) => failsAt(moment, code),
      (fate) => {
        const folder = folderWith(before);
        const error = errorOf(() => replaceTree(folder, filesOf(after), failingDisk(fate)));
        if (error !== undefined)
          expect(String(error)).toMatch(new RegExp(`^ProblemsError: cannot write .*\\(${code}\\)`, 's'));
        expect([before, after]).toContainEqual(contentsOf(folder));
        bury(lockOf(folder));
        replaceTree(folder, filesOf(after));
        expect(contentsOf(folder)).toEqual(after);
        expect(beside(folder)).toEqual([]);
      },
    );
    expect(moments).toBeGreaterThan(20);
  });

  test.each(['at once', 'after one that fails early'])(
    'is made good by the next run when it was killed, %s',
    (when) => {
      const early = function* (): Generator<TreeFile> {
        throw new Error('early');
      };
      const moments = atEveryMoment(killedAt, (fate) => {
        const folder = folderWith(before);
        const error = errorOf(() => replaceTree(folder, filesOf(other), failingDisk(fate)));
        if (error !== undefined) expect(error).toBeInstanceOf(Killed);
        bury(lockOf(folder));
        if (when !== 'at once') {
          expect(() => replaceTree(folder, early())).toThrow('early');
          expect([before, other]).toContainEqual(contentsOf(folder));
        }
        replaceTree(folder, filesOf(after));
        expect(contentsOf(folder)).toEqual(after);
        expect(beside(folder)).toEqual([]);
      });
      expect(moments).toBeGreaterThan(20);
    },
  );
});
