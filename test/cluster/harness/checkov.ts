import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultError } from '../../../lib/spec/problem';
import { patiently } from './patiently';
import { cacheFolder, RECIPES } from './tools';

const REQUIREMENTS = join(RECIPES, 'checkov', 'requirements.txt');
const SECONDS = 60;

/** The program, in a virtual environment whose every package is pinned. */
export function checkovPath(): string {
  return join(environment(), 'bin', 'checkov');
}

/** Whether it was installed to the end, and by a Python that is still there. */
export function isCheckovInstalled(): boolean {
  const python = join(environment(), 'bin', 'python');
  return existsSync(complete()) && spawnSync(python, ['--version']).status === 0;
}

/** Installs checkov unless it is there. @throws FaultError when an installation fails. */
export function installCheckov(print: (line: string) => void): void {
  if (isCheckovInstalled()) return;
  print(`installing checkov (about ${SECONDS} s)`);
  // An environment knows its own path, so that it cannot be made aside and moved.
  rmSync(environment(), { recursive: true, force: true });
  python('python3', '-m', 'venv', environment());
  const pip = join(environment(), 'bin', 'pip');
  const options = ['--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:'];
  patiently(() => {
    python(pip, 'install', ...options, '--requirement', REQUIREMENTS);
  });
  writeFileSync(complete(), '');
}

const complete = () => join(environment(), 'complete');

function environment(): string {
  const hash = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 8);
  return join(cacheFolder(), 'tools', `checkov-${hash}`);
}

function python(program: string, ...args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  const words = error?.message ?? `${stdout}\n${stderr}`.trim();
  throw new FaultError('the tools cannot be built', [{ at: 'checkov', message: words }]);
}
