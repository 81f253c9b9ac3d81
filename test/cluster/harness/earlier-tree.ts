import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Manifest } from '../../../lib/render/manifest';
import { FaultError } from '../../../lib/spec/problem';

const ROOT = join(__dirname, '..', '..', '..');

/** The golden tree of a cluster before this change. */
export interface EarlierTree {
  /** Where it is from; nothing for the first commit, and for a copy without a history. */
  readonly commit: string | undefined;
  readonly objects: readonly { readonly manifest: Manifest }[];
}

/** No tree: the cluster is brought up as if for the first time. */
export const NOTHING: EarlierTree = { commit: undefined, objects: [] };

/**
 * The golden tree of a cluster at `$GROUNDPLAN_BASE`, else where this branch left `origin/main`, else at the parent commit.
 * @throws FaultError where the history is cut off behind this commit: nothing would be compared, and nobody would know.
 */
export function earlierTree(cluster: string): EarlierTree {
  const commit = baseCommit();
  return { commit, objects: commit === undefined ? [] : treeAt(commit, cluster) };
}

function baseCommit(): string | undefined {
  if (git('--version') === undefined)
    throw new FaultError('no upgrade can be proven', [{ at: 'git', message: 'is not installed; install it' }]);
  const { GROUNDPLAN_BASE: given } = process.env;
  if (given !== undefined) return commitOf(given, 'GROUNDPLAN_BASE names no commit of this history');
  const head = git('rev-parse', 'HEAD');
  if (head === undefined || isFirst(head)) return undefined;
  const left = git('merge-base', 'HEAD', 'origin/main');
  if (left !== undefined && left !== head) return left;
  return commitOf(
    'HEAD~1',
    'the history is cut off behind this commit; fetch it (git fetch --unshallow), or set GROUNDPLAN_BASE to a commit',
  );
}

function isFirst(head: string): boolean {
  const isCutOff = git('rev-parse', '--is-shallow-repository') === 'true';
  return !isCutOff && git('rev-list', '--max-parents=0', 'HEAD')?.split('\n').includes(head) === true;
}

function commitOf(name: string, otherwise: string): string {
  const commit = git('rev-parse', '--verify', `${name}^{commit}`);
  if (commit === undefined) throw new FaultError('no upgrade can be proven', [{ at: 'git', message: otherwise }]);
  return commit;
}

function treeAt(commit: string, cluster: string): EarlierTree['objects'] {
  const golden = (git('ls-tree', '-r', '--name-only', commit, '__snapshots__/') ?? '').split('\n').filter(Boolean);
  if (golden.length === 0) throw new Error(`no upgrade can be proven: commit ${commit} has no golden tree`);
  // None where the cluster is new.
  return golden
    .filter((file) => file.startsWith(`__snapshots__/${cluster}/`))
    .map((file) => ({ manifest: load(git('show', `${commit}:${file}`) ?? '') as Manifest }));
}

/** What git answers; nothing where it fails. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
  return status === 0 ? stdout.trim() : undefined;
}
