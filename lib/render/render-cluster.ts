import { folderOf } from '../component/component';
import type { Stage } from '../component/facts';
import { groupBy } from '../group-by';
import { checkEach, checkTogether, identified, type Reports } from '../checks/check-objects';
import { enableComponents, reportSettings, type Enabled } from '../plan/enable';
import { planCluster } from '../plan/plan-cluster';
import type { Plan, PlannedComponent } from '../plan/plan';
import { imageReferences, type Platform } from '../platform';
import { builtDifferences } from '../reconcile/built-kinds';
import { reconcile } from '../reconcile/reconcile';
import { nameOfSpec, parseClusterSpec, type ParsedSpec } from '../spec/cluster-spec';
import { collectProblems, ProblemsError, type Problem, type Report } from '../spec/problem';
import { addConfigChecksums } from './checksum';
import { describeObject, type Manifest, type OwnedManifest, type RenderedObject } from './manifest';
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
  /** What checks found sound but worth knowing. */
  readonly warnings: readonly Problem[];
}

/**
 * The whole data flow for one cluster: parse, plan, pods, build, derive, patch, check each object, reconcile,
 * checksum, tree, check all together. Pure: the same platform and spec give the same objects, on every machine and in any
 * order of the catalogue.
 * @throws ProblemsError with every problem of the step that found some.
 */
export function renderCluster(platform: Platform, spec: unknown): RenderedCluster {
  const name = nameOfSpec(spec);
  const { report, throwIfAny } = collectProblems();
  const { report: warning, problems: warnings } = collectProblems();
  const reports: Reports = { error: report, warning };
  const { cluster, patches, enabled } = enable(platform, spec, name);

  const catalogue = [...platform.components, ...platform.apps];
  const plan = planCluster({ cluster, enabled, catalogue, images: imageReferences(platform.images) }, report);
  throwIfAny(`cluster spec "${name}" is not valid`);

  const manifests = applyPatches(identified(renderAll(plan, report), plan, reports), patches, report);
  throwIfAny(`cluster "${name}" cannot be rendered`);
  const malformed = checkEach(manifests, plan, reports);
  const objects = placeAll(plan, { manifests, malformed }, report);
  checkTogether(objects, plan, reports);
  throwIfAny(`cluster "${name}" is not rendered`);
  return { name, plan, objects, stages: stagesOf(plan), warnings };
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

interface Checked {
  readonly manifests: readonly OwnedManifest[];
  /** Those that no step may look into. */
  readonly malformed: ReadonlySet<Manifest>;
}

/** Compares with the declaration, marks the pods with their configuration, and gives each object its path. */
function placeAll(plan: Plan, { manifests, malformed }: Checked, report: Report): readonly RenderedObject[] {
  const tree = createTree(report);
  for (const [owner, owned] of groupBy(manifests, (one) => one.owner)) {
    const planned = plan.components.get(owner);
    if (planned !== undefined) compare({ manifests: owned, malformed }, { planned, plan }, report);
    const sound = owned.map(({ manifest }) => manifest).filter((manifest) => !malformed.has(manifest));
    const folder = planned === undefined ? owner : folderOf(planned.component);
    for (const manifest of nameJobs(addConfigChecksums(sound), planned)) {
      const path = pathOf(manifest, { cluster: plan.cluster.name, folder, namespace: planned?.facts.namespace });
      tree.add({ path, owner, manifest });
    }
  }
  return [...tree];
}

/** What one component rendered with what it declared. */
function compare(
  { manifests, malformed }: Checked,
  { planned, plan }: { readonly planned: PlannedComponent; readonly plan: Plan },
  report: Report,
): void {
  const at = ownerPath(planned.id);
  const sound = manifests.map(({ manifest }) => manifest).filter((manifest) => !malformed.has(manifest));
  for (const { manifest, built } of manifests) {
    if (built !== true || malformed.has(manifest)) continue;
    for (const message of builtDifferences(manifest, { planned, plan, manifests: sound }))
      report(at, `${describeObject(manifest)} ${message}`);
  }
  reconcile(planned, { manifests: manifests.map(({ manifest }) => manifest), malformed, plan }, (_, message) => {
    report(at, message);
  });
}

function stagesOf({ components }: Plan): Readonly<Record<string, Stage>> {
  return {
    [NAMESPACES]: 'foundation',
    ...Object.fromEntries([...components.values()].map(({ id, facts }) => [id, facts.stage])),
  };
}
