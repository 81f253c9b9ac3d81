import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from '../../../charts/platform';
import type { Plan } from '../../../lib/plan/plan';
import { renderCluster, type RenderedCluster } from '../../../lib/render/render-cluster';
import { nameOfSpec } from '../../../lib/spec/cluster-spec';
import { KUBERNETES_VERSIONS } from '../../../lib/spec/kubernetes-version';
import { overlay } from '../../../lib';
import type { Api } from './api';
import { apiOf } from './control-plane';
import { joinSandbox, type Sandbox } from './sandbox';

/** A rendered cluster that is up on real control plane software: what every proof is given. */
export interface UnderTest {
  readonly sandbox: Sandbox;
  readonly api: Api;
  readonly rendered: RenderedCluster;
  readonly plan: Plan;
}

/** A cluster of the platform, on a minor that may differ from the one its spec states. */
export interface Combination {
  readonly cluster: string;
  readonly kubernetes: string;
}

const FOLDER = 'GROUNDPLAN_UNDER_TEST';
const PROOFS = 'GROUNDPLAN_PROOFS';

/** Which clusters, on which minors; of either, an empty list stands for all. */
export interface Choice {
  readonly cluster: readonly string[];
  readonly kubernetes: readonly string[];
}

/** A choice that the platform and the engine can meet. @throws Error on a cluster or minor that is not there. */
export function choiceOf(choice: Choice): Choice {
  const known: Choice = { cluster: platform.clusters.map(nameOfSpec), kubernetes: KUBERNETES_VERSIONS };
  for (const what of ['cluster', 'kubernetes'] as const) {
    const unknown = choice[what].find((one) => !known[what].includes(one));
    if (unknown !== undefined) throw new Error(`--${what} ${unknown}: there are ${known[what].join(', ')}`);
  }
  return {
    cluster: choice.cluster.length === 0 ? known.cluster : choice.cluster,
    kubernetes: choice.kubernetes.length === 0 ? known.kubernetes : choice.kubernetes,
  };
}

/** Every cluster of a choice on every minor of it; those with most nodes first, whose drains take longest. */
export function combinations(choice: Choice): readonly Combination[] {
  return choice.cluster
    .toSorted((a, b) => specOf(b).cluster.nodes.count - specOf(a).cluster.nodes.count)
    .flatMap((cluster) => choice.kubernetes.map((kubernetes) => ({ cluster, kubernetes })));
}

/** The minor that a cluster's own spec states. */
export function ownMinor(cluster: string): string {
  const { kubernetesVersion } = specOf(cluster).cluster;
  return kubernetesVersion;
}

export function renderCombination({ cluster, kubernetes }: Combination): RenderedCluster {
  return renderCluster(platform, overlay<object>(specOf(cluster), { cluster: { kubernetesVersion: kubernetes } }));
}

/** The spec of a cluster of this platform, as it is written. */
export function specOf(cluster: string) {
  const spec = platform.clusters.find((one) => nameOfSpec(one) === cluster);
  if (spec === undefined)
    throw new Error(`there is no cluster ${cluster} (clusters: ${platform.clusters.map(nameOfSpec).join(', ')})`);
  return spec;
}

/** Leaves word in a sandbox's folder of what runs there, for processes that join it. */
export function rememberCombination(folder: string, combination: Combination): void {
  writeFileSync(join(folder, 'combination.json'), JSON.stringify(combination));
}

/** The environment by which a process finds the cluster that is up, and learns what to prove of it. */
export function environmentFor(folder: string, proofs: readonly string[]): Readonly<Record<string, string>> {
  return { [FOLDER]: folder, [PROOFS]: proofs.join(',') };
}

/** What this process is to prove. */
export function chosenProofs(): readonly string[] {
  return (process.env[PROOFS] ?? '').split(',');
}

let known: (UnderTest & Combination) | undefined;

/**
 * The cluster that this process proves.
 * @throws Error when none is up: proofs run under `npm run test:cluster`.
 */
export function underTest(): UnderTest & Combination {
  known ??= findUnderTest();
  return known;
}

function findUnderTest(): UnderTest & Combination {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error('no cluster is up; run the proofs by npm run test:cluster');
  return clusterIn(folder);
}

/** The cluster that is up in a sandbox, by the sandbox's folder. */
export function clusterIn(folder: string): UnderTest & Combination {
  const combination = JSON.parse(readFileSync(join(folder, 'combination.json'), 'utf8')) as Combination;
  const rendered = renderCombination(combination);
  const sandbox = joinSandbox(folder);
  return { ...combination, sandbox, api: apiOf(sandbox), rendered, plan: rendered.plan };
}
