import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultError } from '../../../lib/spec/problem';
import { patiently } from './build-tools';
import { cacheFolder, RECIPES } from './tools';

const REQUIREMENTS = join(RECIPES, 'checkov', 'requirements.txt');
const SECONDS = 60;

/** The program, in a virtual environment whose every package is pinned. */
export function checkovPath(): string {
  return join(environment(), 'bin', 'checkov');
}

/**
 * Installs checkov when it is missing.
 * @throws FaultError when there is no Python, or an installation fails.
 */
export function installCheckov(print: (line: string) => void): void {
  const complete = join(environment(), 'complete');
  if (existsSync(complete)) return;
  if (spawnSync('python3', ['--version']).status !== 0)
    throw new FaultError('the tools cannot be built', [
      { at: 'python3', message: 'is not installed, and checkov needs it; install Python 3.11 or newer with venv' },
    ]);
  print(`installing checkov (about ${SECONDS} s)`);
  // An environment knows its own path, so that it cannot be made aside and moved.
  rmSync(environment(), { recursive: true, force: true });
  python('python3', '-m', 'venv', environment());
  const pip = join(environment(), 'bin', 'pip');
  patiently(() => {
    python(pip, 'install', '--quiet', '--no-deps', '--requirement', REQUIREMENTS);
  });
  writeFileSync(complete, '');
}

function environment(): string {
  const hash = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 8);
  return join(cacheFolder(), 'tools', `checkov-${hash}`);
}

function python(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  throw new FaultError('the tools cannot be built', [{ at: 'checkov', message: stderr.trim() }]);
}
