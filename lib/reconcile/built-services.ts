import type { ServicePort } from '../imports/k8s';
import { podLabels } from '../plan/labels';
import type { Plan, PlannedComponent, PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';

type Labels = Readonly<Record<string, string>>;

interface ServiceFields {
  readonly type?: string;
  readonly externalIPs?: readonly string[];
  readonly selector?: Labels;
  readonly ports?: readonly ServicePort[];
}

/** Why a component may not build a Service: it opens the cluster, or leads to pods or ports that the facts do not state. */
export function serviceDifferences(
  { metadata, spec }: Manifest,
  { planned, plan }: { readonly planned: PlannedComponent; readonly plan: Plan },
): readonly string[] {
  const service: ServiceFields = spec ?? {};
  const { selector = {} } = service;
  // Without a selector its addresses come from elsewhere.
  if (Object.keys(selector).length === 0) return exposureDifferences(service);
  const selected = planned.workloads.filter((workload) => carries(workload, selector, plan));
  const [only, second] = selected;
  if (only === undefined || second !== undefined)
    return [...exposureDifferences(service), selectionDifference(selector, selected)];
  return [
    ...exposureDifferences(service),
    ...namespaceDifferences(metadata, only),
    ...(service.ports ?? []).flatMap((port) => portDifferences(port, only)),
  ];
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

/** Policies hold for one workload each: behind two, half of the connections would depend on the other's. */
function selectionDifference(selector: Labels, selected: readonly PlannedWorkload[]): string {
  const text = Object.entries(selector).map(([key, value]) => `${key}=${value}`);
  return selected.length === 0
    ? `selects ${text.join(', ')}, which no pod of the component carries; state the port or the connection as a fact, or select by the workload's labels`
    : `selects ${text.join(', ')}, which the pods of ${selected.map(({ name }) => name).join(' and ')} carry; select by all labels of one workload`;
}

/** A selector finds pods of its own namespace alone. */
function namespaceDifferences({ namespace }: Manifest['metadata'], workload: PlannedWorkload): readonly string[] {
  return namespace === workload.namespace
    ? []
    : [
        `is in namespace ${namespace ?? '(none)'}, but the pods of ${workload.name} are in ${workload.namespace}, so it selects none; set metadata.namespace`,
      ];
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

/** The API itself puts its name on each pod of a StatefulSet, so that a Service can lead to one of them. */
const POD_NAME = 'statefulset.kubernetes.io/pod-name';

function carries(workload: PlannedWorkload, selector: Labels, plan: Plan): boolean {
  const labels = podLabels(workload, plan);
  const ordinals = workload.facts.kind === 'StatefulSet' ? new RegExp(`^${workload.objectName}-\\d+$`) : undefined;
  const isPod = (key: string, value: string) => key === POD_NAME && ordinals?.test(value) === true;
  return Object.entries(selector).every(([key, value]) => labels[key] === value || isPod(key, value));
}
