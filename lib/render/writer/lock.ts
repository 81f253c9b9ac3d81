import * as os from 'node:os';
import * as path from 'node:path';
import { ProblemsError } from '../../spec/problem';
import { codeOf, type Disk } from './disk';
import { withCleanup } from './disk-fault';

/** Who holds a lock. `started` tells two processes apart that got the same number one after the other (always so in a container). */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string;
}

/**
 * Runs an action while no other run does so under the same lock file. The file is created exclusively and removed at the end; one that
 * a killed process left behind is taken over, one from another host never: whether that process lives cannot be seen from here.
 *
 * @throws ProblemsError that names the holder, when there is one.
 */
export function withLock<T>(disk: Disk, file: string, action: () => T): T {
  acquire(disk, file);
  return withCleanup(action, () => {
    disk.removeFile(file);
  });
}

function acquire(disk: Disk, file: string): void {
  if (create(disk, file)) return;
  const holder = holderOf(disk, file);
  if (isAlive(disk, holder)) throw heldError(file, holder);
  // Under a lock of its own: else a second run, having seen the same dead holder, would remove the lock that this one takes.
  withLock(disk, `${file}.takeover`, () => {
    if (!isAlive(disk, holderOf(disk, file))) disk.removeFile(file);
  });
  if (!create(disk, file)) throw heldError(file, holderOf(disk, file));
}

function create(disk: Disk, file: string): boolean {
  const self: Holder = { pid: process.pid, host: os.hostname(), started: startOf(disk, process.pid) };
  const attempt = () => {
    disk.makeFolder(path.dirname(file));
    return disk.create(file, `${JSON.stringify(self)}\n`);
  };
  try {
    return attempt();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return attempt(); // A run that ended just now removed the folder in between.
  }
}

/** Undefined when the lock is gone, or when its writer died before it could write its name. */
function holderOf(disk: Disk, file: string): Holder | undefined {
  const read = () => parse(disk.read(file) ?? '');
  const holder = read();
  if (holder !== undefined) return holder;
  sleep(100); // A live writer is between creating the file and writing to it for some microseconds.
  return read();
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function isAlive(disk: Disk, holder: Holder | undefined): boolean {
  if (holder === undefined) return false;
  if (holder.host !== os.hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
  return holder.started === startOf(disk, holder.pid);
}

/** When a process started, in ticks since the machine did (proc(5), field 22 of stat); empty where there is no /proc. */
function startOf(disk: Disk, pid: number): string {
  const stat = disk.read(`/proc/${pid}/stat`) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function heldError(file: string, holder: Holder | undefined): ProblemsError {
  const who = holder === undefined ? 'a process that just started' : `process ${holder.pid} on host ${holder.host}`;
  const message = `held by ${who}; wait until it has ended. If it no longer exists, delete this file`;
  return new ProblemsError('another run is writing to the same folder', [{ at: file, message }]);
}
