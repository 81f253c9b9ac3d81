import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FaultError } from '../../../lib/spec/problem';
import { cacheFolder, folderOf, isBuilt, RECIPES, TOOLS, versionOf, type Tool } from './tools';

/**
 * Builds every tool that is missing. What the compiler keeps for itself is tens of gigabytes for Kubernetes alone, so it
 * has a cache of its own, which goes when the tools are there.
 * @throws FaultError when there is no Go, or a build fails.
 */
export function buildTools(print: (line: string) => void): void {
  const missing = TOOLS.filter((tool) => !isBuilt(tool));
  if (missing.length === 0) return;
  requireGo();
  const seconds = missing.reduce((sum, tool) => sum + tool.seconds, 0);
  print(`building ${missing.length} tools, about ${Math.ceil(seconds / 60)} minutes on two cores, once`);
  for (const tool of missing) {
    const start = Date.now();
    print(`building ${tool.name} ${versionOf(tool)} (about ${tool.seconds} s)`);
    build(tool);
    print(`built ${tool.name} in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  go(['clean', '-modcache'], RECIPES);
  rmSync(buildCache(), { recursive: true, force: true });
}

function build(tool: Tool): void {
  const folder = folderOf(tool);
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  const recipe = join(RECIPES, tool.name);
  const flags = ['-s', '-w', tool.linkerFlags?.(versionOf(tool)) ?? ''].join(' ');
  patiently(() => go(['build', '-trimpath', '-ldflags', flags, '-o', `${unfinished}/`, 'tool'], recipe));
  for (const [name, file] of Object.entries(tool.programs)) renameSync(join(unfinished, file), join(unfinished, name));
  keepFiles(tool, { unfinished, recipe });
  renameSync(unfinished, folder);
}

function keepFiles({ module, files = [] }: Tool, { unfinished, recipe }: { unfinished: string; recipe: string }): void {
  if (files.length === 0) return;
  const source = go(['list', '-m', '-f', '{{.Dir}}', module], recipe).trim();
  for (const file of files) {
    const target = join(unfinished, 'files', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(source, file), target);
  }
}

const ATTEMPTS = 3;

/** Tries again what loads things from the network; what was built stays in the cache. @throws what the last attempt threw. */
export function patiently<T>(attempt: () => T, left = ATTEMPTS - 1): T {
  try {
    return attempt();
  } catch (error) {
    if (left === 0) throw error;
    return patiently(attempt, left - 1);
  }
}

const buildCache = () => join(cacheFolder(), 'go-build');

/** @throws FaultError with the compiler's own words. */
function go(args: readonly string[], folder: string): string {
  const environment = {
    ...process.env,
    CGO_ENABLED: '0',
    GOCACHE: buildCache(),
    GOMODCACHE: join(cacheFolder(), 'go-mod'),
    GOFLAGS: '-mod=readonly',
    GOWORK: 'off',
  };
  const result = spawnSync('go', args, { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1e8 });
  if (result.status === 0) return result.stdout;
  const words = result.stderr.trim().split('\n').slice(-15).join('\n');
  throw new FaultError('the tools cannot be built', [
    { at: basename(folder), message: `go ${args[0] ?? ''}: ${words}` },
  ]);
}

function requireGo(): void {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    throw new FaultError('the tools cannot be built', [
      { at: 'go', message: 'is not installed, and real servers are built from their source; install Go 1.26 or newer' },
    ]);
  }
}
