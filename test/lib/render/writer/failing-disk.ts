import * as fs from 'node:fs';
import * as path from 'node:path';
import { realDisk, type Disk } from '../../../../lib/render/writer/disk';

/** What happens to a call: nothing, or the error that it throws. */
export type Fate = (call: number) => Error | undefined;

/** The real disk, except that calls fail as `fate` says; a write that fails leaves half of the text. Counts the calls. */
export function failingDisk(fate: Fate): { disk: Disk; calls: () => number } {
  let calls = 0;
  const guard =
    (name: keyof Disk) =>
    (...args: string[]) => {
      calls += 1;
      const error = fate(calls);
      if (error === undefined) return (realDisk[name] as (...given: string[]) => unknown)(...args);
      const [file = '', text = ''] = args;
      if (name === 'write') fs.writeFileSync(file, text.slice(0, text.length / 2));
      if (name === 'create' && error instanceof Killed && !fs.existsSync(file)) fs.writeFileSync(file, '');
      throw Object.assign(error, { path: file });
    };
  const names = Object.keys(realDisk) as (keyof Disk)[];
  return { disk: Object.fromEntries(names.map((name) => [name, guard(name)])) as unknown as Disk, calls: () => calls };
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

/** Path -> text of every file below a folder, `.groundplan` left out; a folder without files shows as `path/`. */
export function contentsOf(folder: string, below = ''): Record<string, string> {
  if (!fs.existsSync(folder)) return {};
  const found: Record<string, string> = {};
  for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (name === '.groundplan') continue;
    if (!entry.isDirectory()) found[name] = fs.readFileSync(path.join(folder, name), 'utf8');
    else Object.assign(found, { [`${name}/`]: '' }, contentsOf(folder, name));
  }
  for (const name of Object.keys(found)) delete found[name.slice(0, name.lastIndexOf('/', name.length - 2) + 1)];
  return found;
}
