import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedCluster } from '../../../lib/render/render-cluster';
import { describeObject } from '../../../lib/render/manifest';
import { succeeded, type Api } from './api';
import { applyAll, complaintsOf, inStageOrder, sortedByKind, type Applied } from './apply';
import { earlierTree, NOTHING, type EarlierTree } from './earlier-tree';
import type { Sandbox } from './sandbox';
import { ownMinor, type Combination } from './under-test';

/** What a cluster was brought up from: the golden tree of an earlier commit, or nothing. */
export interface Upgrade {
  readonly commit: string | undefined;
  /** Paths of what the earlier tree had and this one has not. */
  readonly removed: readonly string[];
}

/**
 * The tree that a cluster is to be brought up over: on the minor of its golden tree, that tree as an earlier commit had it, as
 * GitOps finds it when a change is merged. Trees of other minors are kept nowhere.
 * @throws FaultError where the history is cut off.
 */
export function treeBefore({ cluster, kubernetes }: Combination): EarlierTree {
  return kubernetes === ownMinor(cluster) ? earlierTree(cluster) : NOTHING;
}

/** Applies a rendered cluster over an earlier tree. @throws Error with what the API server refuses or warns of. */
export async function applyOver(
  { commit, objects }: EarlierTree,
  { sandbox, api, rendered }: { sandbox: Sandbox; api: Api; rendered: RenderedCluster },
): Promise<readonly Applied[]> {
  refuse(`the tree of ${commit ?? ''}`, await applyAll(api, sortedByKind(objects)));
  const applied = await applyAll(api, inStageOrder(rendered));
  refuse(commit === undefined ? 'the tree' : `the tree over that of ${commit}`, applied);
  const kept = new Set(rendered.objects.map(({ manifest }) => describeObject(manifest)));
  const removed: string[] = [];
  for (const { manifest } of objects.filter((one) => !kept.has(describeObject(one.manifest)))) {
    const path = await api.pathOf(manifest);
    succeeded(describeObject(manifest), await api.ask(path, { method: 'DELETE' }));
    removed.push(path);
  }
  const upgrade: Upgrade = { commit, removed };
  writeFileSync(recordIn(sandbox), JSON.stringify(upgrade));
  return applied;
}

function refuse(what: string, applied: readonly Applied[]): void {
  const complaints = complaintsOf(applied);
  if (complaints.length > 0) throw new Error(`the API server does not take ${what} as it is\n${complaints.join('\n')}`);
}

/** What the cluster that is up was brought up from. */
export function upgradeOf(sandbox: Pick<Sandbox, 'folder'>): Upgrade {
  return JSON.parse(readFileSync(recordIn(sandbox), 'utf8')) as Upgrade;
}

const recordIn = ({ folder }: Pick<Sandbox, 'folder'>) => join(folder, 'upgrade.json');
