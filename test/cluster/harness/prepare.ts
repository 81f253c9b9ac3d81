import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../../lib/render/writer/lock';
import { realDisk } from '../../../lib/render/writer/disk';
import { FaultError, type Problem } from '../../../lib/spec/problem';
import { buildTools } from './build-tools';
import { installCheckov, isCheckovInstalled } from './checkov';
import { requireSandboxes } from './sandbox';
import { cacheFolder, isBuilt, type Tool } from './tools';

/** What a command is going to run. */
export interface Needs {
  readonly tools: readonly Tool[];
  readonly checkov: boolean;
}

const OLDEST_GO = 26;

/**
 * Makes sure that everything a command runs is there, and builds and installs what is not. What the machine lacks is told
 * before anything is built. Only one process builds at a time: they share the cache.
 * @throws FaultError with what is missing or fails, ProblemsError when another process builds.
 */
export function prepare({ tools, checkov }: Needs, print: (line: string) => void): void {
  requireSandboxes();
  const builds = tools.some((tool) => !isBuilt(tool));
  const installs = checkov && !isCheckovInstalled();
  if (!builds && !installs) return;
  const problems = [...(builds ? goProblems() : []), ...(installs ? pythonProblems() : [])];
  if (problems.length > 0) throw new FaultError('the tools cannot be built', problems);
  mkdirSync(cacheFolder(), { recursive: true });
  withLock(realDisk, join(cacheFolder(), 'building.lock'), () => {
    buildTools(tools, print);
    if (checkov) installCheckov(print);
  });
}

function goProblems(): readonly Problem[] {
  const { status, stdout } = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' });
  const minor = Number(/^go1\.(\d+)/.exec(stdout)?.[1] ?? NaN);
  if (status === 0 && minor >= OLDEST_GO) return [];
  const found = status === 0 ? `is ${stdout.trim()}` : 'is not installed';
  return [
    { at: 'go', message: `${found}, and real servers are built from their source; install Go 1.${OLDEST_GO} or newer` },
  ];
}

function pythonProblems(): readonly Problem[] {
  const script = 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))';
  if (spawnSync('python3', ['-c', script]).status === 0) return [];
  return [
    {
      at: 'python3',
      message:
        'is not installed, is older than 3.11, or has no venv, and checkov needs it; install Python 3.11 or newer with venv',
    },
  ];
}
