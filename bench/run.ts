import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './subject';

/** A file system in memory where there is one: a disk's own hiccups are larger than what is compared. */
export const SCRATCH = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const ROOT = join(__dirname, '..');
/** Measured runs of one command; the median is reported, so that one hiccup of the machine does not count. */
const RUNS = 5;
const SUBJECT_RUNS = 3;

/** Runs a subject in processes of its own and gives the run whose wall time is the median of three. */
export function measureSubject(name: 'engine' | 'floor' | 'stock', count: number): Measured {
  const runs = Array.from({ length: SUBJECT_RUNS }, () => runSubject(name, count)).sort((a, b) => a.wall - b.wall);
  const middle = runs[Math.floor(runs.length / 2)];
  if (middle === undefined) throw new Error('nothing was run');
  return middle;
}

function runSubject(name: string, count: number): Measured {
  const folder = join(SCRATCH, `groundplan-bench-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  const args = ['-r', 'ts-node/register', 'bench/subject.ts', name, String(count), folder];
  const output = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  rmSync(folder, { recursive: true, force: true });
  return JSON.parse(output.slice(output.lastIndexOf('{"wall"'))) as Measured;
}

/** Median wall seconds of a whole command, start of Node included; one run before it warms the file cache. */
export function measureCommand(command: string, args: readonly string[], folder: string): number {
  const once = () => {
    const start = process.hrtime.bigint();
    execFileSync(command, [...args], { cwd: folder, stdio: 'ignore' });
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  once();
  return median(Array.from({ length: RUNS }, once));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
