import type { Labels } from '../checks/label-selector';
import { carries, labelledPods, type LabelledPods } from '../checks/labelled-pods';
import { isMeantForAll } from '../checks/meant-services';
import type { ServicePort } from '../imports/k8s';
import type { Plan, PlannedComponent, PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';

interface ServiceFields {
  readonly type?: string;
  readonly externalIPs?: readonly string[];
  readonly selector?: Labels;
  readonly ports?: readonly ServicePort[];
}

/** What an object stands beside. */
export interface Surroundings {
  readonly planned: PlannedComponent;
  readonly plan: Plan;
  /** All well-formed objects of the component. */
  readonly manifests: readonly Manifest[];
}

/**
 * Why a component may not build a Service: it opens the cluster, or leads to pods of others or to ports that the facts do
 * not state. Whether it leads to pods of one workload at all is a check over the whole tree (valid-service-selectors).
 */
export function serviceDifferences(manifest: Manifest, surroundings: Surroundings): readonly string[] {
  const { metadata } = manifest;
  const service: ServiceFields = manifest.spec ?? {};
  const { selector = {}, ports = [] } = service;
  // Without a selector its addresses come from elsewhere.
  if (Object.keys(selector).length === 0) return exposureDifferences(service);
  const selected = podsAt(metadata.namespace, surroundings).filter((pods) => carries(pods, selector));
  const workloads = selected.map(({ workload }) => workload);
  const { id } = surroundings.planned;
  if (workloads.length > 1 && !isMeantForAll(manifest, id, workloads)) return exposureDifferences(service);
  return [
    ...exposureDifferences(service),
    ...workloads.flatMap((workload) =>
      workload.owner === id
        ? ports.flatMap((port) => portDifferences(port, workload))
        : [ownerDifference(selector, workload)],
    ),
  ];
}

/** A selector finds pods of its own namespace alone. */
function podsAt(namespace: string | undefined, { plan, manifests }: Surroundings): readonly LabelledPods[] {
  const here = [...plan.workloads.values()].filter((workload) => workload.namespace === namespace);
  return labelledPods(here, manifests, plan);
}

/** A Service of a component's own stays inside the cluster. */
function exposureDifferences({ type = 'ClusterIP', externalIPs = [] }: ServiceFields): readonly string[] {
  return [
    ...(['ClusterIP', 'ExternalName'].includes(type)
      ? []
      : [`is of type ${type}, which opens it to the outside; lead a route to it`]),
    ...(externalIPs.length === 0
      ? []
      : ['has externalIPs, which anyone can abuse to take over traffic; leave them out']),
  ];
}

/** Its owner says who connects to it, and how. */
function ownerDifference(selector: Labels, { owner, name }: PlannedWorkload): string {
  const text = Object.entries(selector).map(([key, value]) => `${key}=${value}`);
  return `selects ${text.join(', ')}, which the pods of ${name} of ${owner} carry, and no pod of the component; state the connection as a fact, or select by the workload's labels`;
}

function portDifferences(
  { port, targetPort, protocol = 'TCP' }: ServicePort,
  workload: PlannedWorkload,
): readonly string[] {
  const target = targetPort ?? port;
  const isStated = workload.ports.some(
    (stated) => (stated.name === target || stated.number === target) && (stated.protocol ?? 'TCP') === protocol,
  );
  return isStated
    ? []
    : [
        `leads port ${port}/${protocol} to ${target}, which the facts of workload ${workload.name} do not state, so no policy lets anyone in; add it to ports`,
      ];
}
