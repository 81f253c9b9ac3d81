import type { Platform } from '../platform';
import type { OwnedFile } from '../render/inventory';
import { planWarnings } from '../plan/warnings';
import { renderCluster, type RenderedCluster } from '../render/render-cluster';
import { toYaml } from '../render/yaml';
import { nameOfSpec } from '../spec/cluster-spec';
import { clusterWarnings } from '../spec/cluster-warnings';
import { didYouMean } from '../spec/nearest';
import { ProblemListsError, ProblemsError, type Problem } from '../spec/problem';
import { show } from '../spec/show';
import type { Surroundings } from './surroundings';
import { sharedProblems } from './shared-problems';
import { toldOnce, type Failure } from './told-once';

/**
 * Renders the named clusters, or all where none is named, and prints what an operator should know about them: what is the
 * same in several once.
 * @throws Error on unknown names, ProblemsError with the problems of every cluster that has some.
 */
export function renderClusters(
  platform: Platform,
  names: readonly string[],
  { warn, progress, today }: Surroundings,
): readonly RenderedCluster[] {
  refuseUnknown(names, platform.clusters.map(nameOfSpec));
  const wanted = platform.clusters.filter((spec) => names.length === 0 || names.includes(nameOfSpec(spec)));
  const rendered = renderEach(platform, wanted, progress);
  const warnings = rendered.flatMap((cluster) =>
    warningsOf(cluster, today).map((problem) => ({ cluster: cluster.name, problem })),
  );
  for (const { clusters, problem } of sharedProblems(warnings, platform.apps))
    warn(`warning: ${clusters.join(', ')}: ${problem.at}: ${problem.message}`);
  return rendered;
}

/**
 * The same without the warnings, for the given clusters.
 * @throws ProblemListsError with the problems of every cluster that has some, those of several once.
 */
export function renderEach(
  platform: Platform,
  specs: Platform['clusters'],
  progress: Surroundings['progress'],
): readonly RenderedCluster[] {
  const failures: Failure[] = [];
  const rendered = specs.flatMap((spec) => {
    progress(`rendering ${nameOfSpec(spec)}`);
    try {
      return [renderCluster(platform, spec)];
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      failures.push({ cluster: nameOfSpec(spec), error });
      return [];
    }
  });
  if (failures.length > 0) throw new ProblemListsError(toldOnce(failures, platform.apps));
  return rendered;
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = [...new Set(names)].filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const lines = unknown.map(
    (name) => `there is no cluster ${show(name)}${didYouMean(name, known)} (clusters: ${known.join(', ')})`,
  );
  throw new Error(lines.join('\n'));
}

/** The rendered files of clusters, one text at a time. */
export function* filesOf(clusters: readonly RenderedCluster[]): Generator<OwnedFile> {
  for (const { objects, stages } of clusters) {
    for (const { path, owner, manifest } of objects) {
      yield { path, owner, stage: stages[owner] ?? 'apps', text: toYaml(manifest) };
    }
  }
}

function warningsOf({ plan, warnings }: RenderedCluster, today: Date): readonly Problem[] {
  return [...clusterWarnings(plan.cluster, today), ...planWarnings(plan), ...warnings];
}
