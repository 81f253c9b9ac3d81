import type { AnyComponent } from '../component/component';
import { remembered } from '../remembered';
import type { Cluster } from '../spec/cluster';
import { clientLabelOf, ROUTED_LABEL, SCRAPED_LABEL } from './names';
import type { Plan, PlannedWorkload } from './plan';
import { PRUNE_PROTECTION } from './prune-protection';
import { rolloutOrder } from './rollout-order';

/** Stands for the team of what no team owns. */
export const PLATFORM = 'platform';

/** Labels of every object of a component: the cluster's own, and the recommended ones that do not change with a version. */
export function componentLabels(
  { name, team }: Pick<AnyComponent, 'name' | 'team'>,
  cluster: Cluster,
): Readonly<Record<string, string>> {
  return {
    ...cluster.labels,
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/part-of': team ?? PLATFORM,
    'app.kubernetes.io/managed-by': 'groundplan',
  };
}

/** Labels of the objects that belong to one workload: selector labels and the instance, beside the component's. */
export function workloadLabels({
  labels,
  objectName,
}: Pick<PlannedWorkload, 'labels' | 'objectName'>): Readonly<Record<string, string>> {
  return { ...labels, 'app.kubernetes.io/instance': objectName };
}

interface DerivedMetadata {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** Name, namespace, labels and order of an object that is derived for a workload. */
export function metadataOf(workload: PlannedWorkload): DerivedMetadata {
  return {
    name: workload.objectName,
    namespace: workload.namespace,
    labels: workloadLabels(workload),
    annotations: rolloutOrder(workload),
  };
}

/** The same for an object that pods cannot safely run without: as long as a StatefulSet stays, so does this. */
export function guardMetadataOf(workload: PlannedWorkload): DerivedMetadata {
  const metadata = metadataOf(workload);
  if (workload.facts.kind !== 'StatefulSet') return metadata;
  return { ...metadata, annotations: { ...metadata.annotations, ...PRUNE_PROTECTION } };
}

const LABEL_VALUE = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;

/**
 * The version label of workloads and pods: the tag of the first container's image. On these two only, so that an upgrade
 * changes no other object; never in a selector, which may not change.
 */
export function versionLabel(workload: PlannedWorkload): Readonly<Record<string, string>> {
  const [first] = Object.keys(workload.facts.containers);
  const tag = first === undefined ? undefined : workload.images[first]?.tag;
  return tag !== undefined && LABEL_VALUE.test(tag) ? { 'app.kubernetes.io/version': tag } : {};
}

type Connections = Pick<Plan, 'components' | 'outgoing'>;

/** Selectors, pods and comparisons ask for the same labels again and again. */
const labelsIn = remembered((plan: Connections) =>
  remembered((workload: PlannedWorkload) => findLabels(workload, plan)),
);

/** Labels by which Services, budgets and policies find the pods of a workload: its selector, and the wide ends. */
export function reachLabels(workload: PlannedWorkload, plan: Connections): Readonly<Record<string, string>> {
  return labelsIn(plan)(workload);
}

function findLabels(
  workload: PlannedWorkload,
  { components, outgoing }: Connections,
): Readonly<Record<string, string>> {
  const labels: Record<string, string> = { ...workload.labels };
  if (workload.ports.some(({ scrape }) => scrape !== undefined)) labels[SCRAPED_LABEL] = 'true';
  if (components.get(workload.owner)?.routes.some(({ target }) => target.key === workload.key) === true)
    labels[ROUTED_LABEL] = 'true';
  if (workload.team === undefined) return labels;
  for (const { why, to, port } of outgoing.get(workload.key) ?? []) {
    if (why === 'connects') labels[clientLabelOf(to, port.name)] = 'true';
  }
  return labels;
}

/** All labels of the pods of a workload. */
export function podLabels(
  workload: PlannedWorkload,
  plan: Pick<Plan, 'components' | 'outgoing'>,
): Readonly<Record<string, string>> {
  return { ...workloadLabels(workload), ...versionLabel(workload), ...reachLabels(workload, plan) };
}
