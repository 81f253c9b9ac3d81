import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { realDisk, type Disk } from '../../../../lib/render/writer/disk';

/** What happens to a call: nothing, or the error that it throws. */
export type Fate = (call: number) => Error | undefined;

/** The real disk, except that calls fail as `fate` says; a write that fails leaves half of the text. */
export function failingDisk(fate: Fate): Disk {
  const real: Readonly<Record<string, unknown>> = { ...realDisk };
  let calls = 0;
  const guard =
    (name: string) =>
    (...args: string[]) => {
      calls += 1;
      const error = fate(calls);
      if (error === undefined) return (real[name] as (...given: string[]) => unknown)(...args);
      const [file = '', text = ''] = args;
      if (name === 'write') fs.writeFileSync(file, text.slice(0, text.length / 2));
      if (name === 'create' && error instanceof Killed && !fs.existsSync(file)) fs.writeFileSync(file, '');
      throw Object.assign(error, { path: file });
    };
  return Object.fromEntries(Object.keys(realDisk).map((name) => [name, guard(name)])) as unknown as Disk;
}

/** Stands for the end of the process: whatever it would do next is not done either. */
export class Killed extends Error {}

/** Everything from one call on fails as if the process were gone. */
export function killedAt(moment: number): Fate {
  return (call) => (call >= moment ? new Killed() : undefined);
}

/** One call fails with an error of the operating system. */
export function failsAt(moment: number, code: string): Fate {
  return (call) => (call === moment ? Object.assign(new Error(code), { code, syscall: 'test' }) : undefined);
}

/** Attempts something with the fate of each moment, until one is later than its end. Returns how many moments there were. */
export function atEveryMoment(fateAt: (moment: number) => Fate, attempt: (fate: Fate) => void): number {
  for (let moment = 1; ; moment += 1) {
    const fate = fateAt(moment);
    const errors: Error[] = [];
    attempt((call) => {
      const error = fate(call);
      if (error !== undefined) errors.push(error);
      return error;
    });
    if (errors.length === 0) return moment - 1;
  }
}

/** What an action throws; undefined when it succeeds. */
export function errorOf(action: () => unknown): Error | undefined {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}

/** Makes a lock that was left behind that of a process that has ended, as it would be if this one had. */
export function bury(lock: string): void {
  const holder = fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : '';
  if (holder !== '') fs.writeFileSync(lock, JSON.stringify({ ...(JSON.parse(holder) as object), pid: deadProcess }));
}

/** Path -> text of every file below a folder, links as such, `path/` for an empty folder; `.groundplan` is left out. */
export function contentsOf(folder: string, below = ''): Record<string, string> {
  const entries = fs.existsSync(folder) ? fs.readdirSync(path.join(folder, below), { withFileTypes: true }) : [];
  if (entries.length === 0 && below !== '') return { [`${below}/`]: '' };
  const found: Record<string, string> = {};
  for (const entry of entries.filter(({ name }) => name !== '.groundplan')) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, contentsOf(folder, name));
    else if (entry.isSymbolicLink()) found[name] = `link to ${fs.readlinkSync(path.join(folder, name))}`;
    else found[name] = fs.readFileSync(path.join(folder, name), 'utf8');
  }
  return found;
}

/** A fresh folder, gone when the test file has run. */
export function temporaryFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'groundplan-')));
  temporary.push(folder);
  return folder;
}

const temporary: string[] = [];

afterAll(() => {
  for (const folder of temporary) fs.rmSync(folder, { recursive: true, force: true });
});

/** The number of a process that has ended. */
export const deadProcess = spawnSync(process.execPath, ['--version']).pid;
