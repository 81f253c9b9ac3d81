import type { Platform } from '../platform';
import type { OwnedFile } from '../render/inventory';
import { renderCluster, type RenderedCluster } from '../render/render-cluster';
import { toYaml } from '../render/yaml';
import { nameOfSpec } from '../spec/cluster-spec';
import { clusterWarnings } from '../spec/cluster-warnings';
import { didYouMean } from '../spec/nearest';
import type { Surroundings } from './surroundings';

/** Renders the named cluster, or all, and prints what an operator should know about each. @throws Error on an unknown name. */
export function renderClusters(
  { clusters, ...platform }: Platform,
  name: string | undefined,
  { warn, progress, today }: Surroundings,
): readonly RenderedCluster[] {
  const names = clusters.map(nameOfSpec);
  const wanted = clusters.filter((spec) => name === undefined || nameOfSpec(spec) === name);
  if (name !== undefined && wanted.length === 0) {
    throw new Error(`there is no cluster ${name}${didYouMean(name, names)} (clusters: ${names.join(', ')})`);
  }
  return wanted.map((spec) => {
    progress(`rendering ${nameOfSpec(spec)}`);
    const rendered = renderCluster({ ...platform, clusters }, spec);
    for (const line of warningsOf(rendered, today)) warn(`warning: ${rendered.name}: ${line}`);
    return rendered;
  });
}

/** The rendered files of clusters, one text at a time. */
export function* filesOf(clusters: readonly RenderedCluster[]): Generator<OwnedFile> {
  for (const { objects, stages } of clusters) {
    for (const { path, owner, manifest } of objects) {
      yield { path, owner, stage: stages[owner] ?? 'apps', text: toYaml(manifest) };
    }
  }
}

function warningsOf({ plan }: RenderedCluster, today: Date): readonly string[] {
  return [
    ...clusterWarnings(plan.cluster, today).map(({ at, message }) => `${at}: ${message}`),
    ...[...plan.components.values()].flatMap(({ id, facts }) =>
      (facts.warnings ?? []).map((warning) => `${id}: ${warning}`),
    ),
  ];
}
