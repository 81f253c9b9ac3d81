import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { realDisk } from '../../../../lib/render/writer/disk';
import { withLock } from '../../../../lib/render/writer/lock';
import { atEveryMoment, bury, deadProcess, errorOf, failingDisk, killedAt, temporaryFolder } from './failing-disk';

const self = { pid: process.pid, host: os.hostname() };

function lockHeldBy(holder: object | string): string {
  const file = path.join(temporaryFolder(), 'lock');
  fs.writeFileSync(file, typeof holder === 'string' ? holder : JSON.stringify(holder));
  return file;
}

describe('withLock', () => {
  test('holds the lock during the action, also when it fails, and not longer', () => {
    const file = path.join(temporaryFolder(), 'work', 'lock');
    expect(withLock(realDisk, file, () => JSON.parse(fs.readFileSync(file, 'utf8')) as unknown)).toMatchObject(self);
    const failing = () => {
      throw new Error('render failed');
    };
    expect(() => withLock(realDisk, file, failing)).toThrow('render failed');
    expect(fs.existsSync(file)).toBe(false);
  });

  test.each([
    ['another host', { pid: 1, host: 'ci-7' }, 'process 1 on host ci-7'],
    ['another host, whatever lives here', { pid: deadProcess, host: 'ci-7' }, 'on host ci-7'],
  ])('refuses a lock of %s, and says what to do', (_name, holder, message) => {
    const file = lockHeldBy(holder);
    expect(() => withLock(realDisk, file, () => 1)).toThrow(message);
    expect(() => withLock(realDisk, file, () => 1)).toThrow('delete this file');
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(holder);
  });

  test.each([
    ['a dead process', { ...self, pid: deadProcess, started: '' }],
    ['an earlier process of the same number', { ...self, started: '1' }],
    ['a process that died before it could write its name', ''],
  ])('takes over the lock of %s', (_name, holder) => {
    const file = lockHeldBy(holder);
    expect(withLock(realDisk, file, () => 'done')).toBe('done');
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  test('of two that see the same dead holder only one takes over', () => {
    const file = lockHeldBy({ ...self, pid: deadProcess, started: '' });
    const errors: unknown[] = [];
    // The first stops just before it removes the dead holder's lock; the second begins there.
    const slow = {
      ...realDisk,
      removeFile: (name: string) => {
        if (errors.length === 0) errors.push(errorOf(() => withLock(realDisk, file, () => 1)));
        realDisk.removeFile(name);
      },
    };
    withLock(slow, file, () => 1);
    expect(String(errors[0])).toContain('another run');
  });

  test('is free again after a run that was killed while it took over', () => {
    const moments = atEveryMoment(killedAt, (fate) => {
      const file = lockHeldBy({ ...self, pid: deadProcess, started: '' });
      errorOf(() => withLock(failingDisk(fate), file, () => 1));
      bury(file);
      bury(`${file}.takeover`);
      expect(withLock(realDisk, file, () => 'done')).toBe('done');
      expect(fs.existsSync(file)).toBe(false);
    });
    expect(moments).toBeGreaterThan(8);
  });
});
