import { folderOf } from '../component/component';
import type { Stage } from '../component/facts';
import { groupBy } from '../group-by';
import { checkObjects } from '../checks/check-objects';
import { enableComponents, reportSettings, type Enabled } from '../plan/enable';
import { planCluster } from '../plan/plan-cluster';
import type { Plan } from '../plan/plan';
import { imageReferences, type Platform } from '../platform';
import { builtDifferences } from '../reconcile/built-kinds';
import { reconcile } from '../reconcile/reconcile';
import { nameOfSpec, parseClusterSpec, type ParsedSpec } from '../spec/cluster-spec';
import { collectProblems, ProblemsError, type Report } from '../spec/problem';
import { addConfigChecksums } from './checksum';
import { describeObject, type OwnedManifest, type RenderedObject } from './manifest';
import { nameJobs } from './name-jobs';
import { NAMESPACES, ownerPath } from './owner';
import { applyPatches } from './patch';
import { pathOf } from './path';
import { renderComponent, renderShared } from './render-component';
import { createTree } from './tree';

/** One cluster, rendered and checked: nothing of it is on disk yet. */
export interface RenderedCluster {
  readonly name: string;
  readonly plan: Plan;
  /** In the order of their paths. */
  readonly objects: readonly RenderedObject[];
  /** By owner: when it is applied relative to the others. */
  readonly stages: Readonly<Record<string, Stage>>;
}

/**
 * The whole data flow for one cluster: parse, plan, pods, build, derive, patch, reconcile, checksum, tree, check. Pure:
 * the same platform and spec give the same objects, on every machine and in any order of the catalogue.
 * @throws ProblemsError with every problem of the step that found some.
 */
export function renderCluster(platform: Platform, spec: unknown): RenderedCluster {
  const name = nameOfSpec(spec);
  const { report, throwIfAny } = collectProblems();
  const { cluster, patches, enabled } = enable(platform, spec, name);

  const plan = planCluster({ cluster, enabled, images: imageReferences(platform.images) }, report);
  throwIfAny(`cluster spec "${name}" is not valid`);

  const manifests = applyPatches(renderAll(plan, report), patches, report);
  throwIfAny(`cluster "${name}" cannot be rendered`);
  const objects = placeAll(plan, manifests, report);
  checkObjects(objects, plan, report);
  throwIfAny(`cluster "${name}" is not rendered`);
  return { name, plan, objects, stages: stagesOf(plan) };
}

function renderAll(plan: Plan, report: Report): readonly OwnedManifest[] {
  const components = [...plan.components.values()].flatMap((planned) => renderComponent(planned, plan, report));
  return [...components, ...renderShared(plan, report)];
}

/** The first step ends with all problems of the cluster's own fields, or of every component's settings. */
function enable(platform: Platform, spec: unknown, name: string): ParsedSpec & { enabled: readonly Enabled[] } {
  const { report, problems } = collectProblems();
  const parsed = parseClusterSpec(spec, report);
  if (parsed === undefined) reportSettings(platform, spec, report);
  const enabled = parsed === undefined ? [] : enableComponents(platform, parsed, report);
  if (parsed === undefined || problems.length > 0)
    throw new ProblemsError(`cluster spec "${name}" is not valid`, problems);
  return { ...parsed, enabled };
}

/** Compares with the declaration, marks the pods with their configuration, and gives each object its path. */
function placeAll(plan: Plan, manifests: readonly OwnedManifest[], report: Report): readonly RenderedObject[] {
  const tree = createTree(report);
  for (const [owner, owned] of groupBy(manifests, (one) => one.owner)) {
    const own = owned.map(({ manifest }) => manifest);
    const planned = plan.components.get(owner);
    const problem = (message: string) => {
      report(ownerPath(owner), message);
    };
    for (const { manifest, built } of owned) {
      if (built !== true || planned === undefined) continue;
      for (const message of builtDifferences(manifest, planned)) problem(`${describeObject(manifest)} ${message}`);
    }
    if (planned !== undefined)
      reconcile(planned, { manifests: own, plan }, (_, message) => {
        problem(message);
      });
    const folder = planned === undefined ? owner : folderOf(planned.component);
    for (const manifest of nameJobs(addConfigChecksums(own))) {
      const path = pathOf(manifest, { cluster: plan.cluster.name, folder, namespace: planned?.facts.namespace });
      tree.add({ path, owner, manifest });
    }
  }
  return [...tree];
}

function stagesOf({ components }: Plan): Readonly<Record<string, Stage>> {
  return {
    [NAMESPACES]: 'foundation',
    ...Object.fromEntries([...components.values()].map(({ id, facts }) => [id, facts.stage])),
  };
}
