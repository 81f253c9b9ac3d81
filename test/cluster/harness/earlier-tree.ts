import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Manifest } from '../../../lib/render/manifest';

const ROOT = join(__dirname, '..', '..', '..');

const git = (...args: readonly string[]) =>
  execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  }).trim();

/**
 * The commit that an upgrade starts from: `$GROUNDPLAN_BASE`, else where this branch left `origin/main`, else the parent.
 * Nothing for the first commit, or where the history is not there.
 */
export function baseCommit(): string | undefined {
  const { GROUNDPLAN_BASE: given } = process.env;
  if (given !== undefined) return git('rev-parse', given);
  const head = git('rev-parse', 'HEAD');
  const left = tryGit('merge-base', 'HEAD', 'origin/main');
  return left === undefined || left === head ? tryGit('rev-parse', 'HEAD~1') : left;
}

/** The golden tree of a cluster as a commit has it. */
export function treeAt(commit: string, cluster: string): readonly { readonly manifest: Manifest }[] {
  const files = git('ls-tree', '-r', '--name-only', commit, `__snapshots__/${cluster}/`).split('\n').filter(Boolean);
  return files.map((file) => ({ manifest: load(git('show', `${commit}:${file}`)) as Manifest }));
}

function tryGit(...args: readonly string[]): string | undefined {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
}
