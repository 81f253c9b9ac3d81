import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { FaultError } from '../../../lib/spec/problem';
import { patiently } from './patiently';
import { cacheFolder, folderOf, isBuilt, RECIPES, versionOf, type Tool } from './tools';

/**
 * Builds those of the tools that are missing. What the compiler keeps for itself is tens of gigabytes for Kubernetes alone,
 * so it has a cache of its own, which goes when the tools are there.
 * @throws FaultError when a build fails.
 */
export function buildTools(tools: readonly Tool[], print: (line: string) => void): void {
  const missing = tools.filter((tool) => !isBuilt(tool));
  if (missing.length > 0) {
    const seconds = missing.reduce((sum, tool) => sum + tool.seconds, 0);
    print(`building ${missing.length} tools, about ${Math.ceil(seconds / 60)} minutes on two cores, once`);
  }
  for (const tool of missing) {
    const start = Date.now();
    print(`building ${tool.name} ${versionOf(tool)} (about ${tool.seconds} s)`);
    build(tool);
    print(`built ${tool.name} in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  removeLeftovers();
}

function build(tool: Tool): void {
  const folder = folderOf(tool);
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}${UNFINISHED}`);
  const recipe = join(RECIPES, tool.name);
  buildPrograms(tool, { unfinished, recipe });
  keepFiles(tool, { unfinished, recipe });
  // One that somebody has emptied in part.
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

interface Build {
  readonly unfinished: string;
  readonly recipe: string;
}

function buildPrograms(tool: Tool, { unfinished, recipe }: Build): void {
  const programs = Object.entries(tool.programs);
  if (programs.length === 0) return;
  const flags = ['-s', '-w', tool.linkerFlags?.(versionOf(tool)) ?? ''].join(' ');
  const tags = (tool.tags ?? []).join(',');
  patiently(() => go(['build', '-trimpath', '-tags', tags, '-ldflags', flags, '-o', `${unfinished}/`, 'tool'], recipe));
  for (const [name, file] of programs) renameSync(join(unfinished, file), join(unfinished, name));
}

function keepFiles({ module, files = [] }: Tool, { unfinished, recipe }: Build): void {
  if (files.length === 0) return;
  patiently(() => go(['mod', 'download', module], recipe));
  const source = go(['list', '-m', '-f', '{{.Dir}}', module], recipe).trim();
  for (const file of files) {
    const target = join(unfinished, 'files', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(source, file), target);
  }
}

const UNFINISHED = '.unfinished-';
const CACHES = { GOCACHE: 'go-build', GOMODCACHE: 'go-mod' } as const;

/** The compiler's caches, and what a build that was interrupted has left. */
function removeLeftovers(): void {
  const folder = join(cacheFolder(), 'tools');
  const unfinished = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes(UNFINISHED)) : [];
  const paths = [
    ...Object.values(CACHES).map((name) => join(cacheFolder(), name)),
    ...unfinished.map((name) => join(folder, name)),
  ];
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** @throws FaultError with the compiler's own words. */
function go(args: readonly string[], folder: string): string {
  const caches = Object.entries(CACHES).map(([variable, name]) => [variable, join(cacheFolder(), name)] as const);
  const environment = {
    ...process.env,
    ...Object.fromEntries(caches),
    CGO_ENABLED: '0',
    // Writable, so that whoever wants the space back can remove it.
    GOFLAGS: '-mod=readonly -modcacherw',
    GOWORK: 'off',
  };
  const result = spawnSync('go', args, { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1e8 });
  if (result.status === 0) return result.stdout;
  const words = (result.error?.message ?? result.stderr).trim().split('\n').slice(-15).join('\n');
  throw new FaultError('the tools cannot be built', [
    {
      at: basename(folder),
      message: `go ${args[0] ?? ''}: ${words}\nwhat was built so far is in ${cacheFolder()}; the next run goes on from there`,
    },
  ]);
}
