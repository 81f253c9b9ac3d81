import type { Placement } from '../component/placement';
import type { PodDescription } from '../component/pods';
import { podsAtOnce } from '../component/pods-at-once';
import type { Affinity, PodAffinityTerm, PodSpec, TopologySpreadConstraint } from '../imports/k8s';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { maximumReplicas } from '../plan/replicas';
import { NAMESPACE_NAME } from '../plan/names';
import { peerTarget } from '../plan/peer-target';

const TOPOLOGY = { nodes: 'kubernetes.io/hostname', zones: 'topology.kubernetes.io/zone' } as const;
type Topology = keyof typeof TOPOLOGY;

type Fields = Pick<
  PodSpec,
  'nodeSelector' | 'tolerations' | 'affinity' | 'topologySpreadConstraints' | 'priorityClassName' | 'runtimeClassName'
>;

type Described = Placement & Pick<PodDescription, 'job'>;

/** Where the pods of a workload run, by what is said of them and by the cluster's availability and zones. */
export function placementOf(workload: PlannedWorkload, placement: Described, plan: Plan): Fields {
  const affinity = affinityOf(workload, placement, plan);
  const constraints = isSpread(workload, placement) ? spreadOf(workload, placement, plan.cluster) : [];
  return {
    nodeSelector: { 'kubernetes.io/os': 'linux', ...placement.nodeSelector },
    tolerations: placement.tolerations,
    priorityClassName: placement.priorityClassName,
    runtimeClassName: placement.runtimeClassName,
    ...(Object.keys(affinity).length > 0 ? { affinity } : {}),
    ...(constraints.length > 0 ? { topologySpreadConstraints: constraints } : {}),
  };
}

/**
 * Not one that is always a single pod; one that an autoscaler may add to is spread from its first pod on. The pods of a Job are
 * only where somebody says so: with its node one loses an attempt, and nobody waits for its answer.
 */
function isSpread(workload: PlannedWorkload, { spread, job }: Described): boolean {
  if (spread === 'anywhere') return false;
  if (job === undefined) return maximumReplicas(workload) > 1;
  return spread !== undefined && (podsAtOnce(job) > 1 || job.concurrencyPolicy === 'Allow');
}

function spreadOf(
  workload: PlannedWorkload,
  { spread }: Placement,
  { availability, zones }: Plan['cluster'],
): readonly TopologySpreadConstraint[] {
  const strictly = availability === 'high' && !isAutoscaled(workload) && spread === undefined;
  return [
    constraintOf(workload, 'nodes', spread === 'nodes' || strictly),
    // Required only where somebody says so: with a zone lost, its pods must come up in the others.
    ...(zones.length > 1 || spread === 'zones' ? [constraintOf(workload, 'zones', spread === 'zones')] : []),
  ];
}

function constraintOf({ labels, facts }: PlannedWorkload, topology: Topology, required: boolean) {
  return {
    maxSkew: 1,
    topologyKey: TOPOLOGY[topology],
    whenUnsatisfiable: required ? ('DoNotSchedule' as const) : ('ScheduleAnyway' as const),
    labelSelector: { matchLabels: labels },
    // Cordoned nodes do not count, so that a drain is not held up by the node that it empties.
    nodeTaintsPolicy: 'Honor' as const,
    // Counts each revision by itself: the old pods of a rollout do not push the new ones together.
    ...(facts.kind === 'Deployment' ? { matchLabelKeys: ['pod-template-hash'] } : {}),
  };
}

function affinityOf(workload: PlannedWorkload, placement: Described, plan: Plan): Affinity {
  const { apart, near, architectures } = placement;
  const close = near === undefined ? undefined : nearTerm(workload, near, plan);
  const own = { labelSelector: { matchLabels: workload.labels } };
  const prefersOtherNodes = isSpread(workload, placement) && apart === undefined;
  return {
    ...(architectures === undefined ? {} : { nodeAffinity: onArchitectures(architectures) }),
    ...(close === undefined ? {} : { podAffinity: preferring(close) }),
    ...(apart === undefined
      ? {}
      : {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: TOPOLOGY[apart], ...own }],
          },
        }),
    ...(prefersOtherNodes ? { podAntiAffinity: preferring({ topologyKey: TOPOLOGY.nodes, ...own }) } : {}),
  };
}

function onArchitectures(values: readonly string[]): Affinity['nodeAffinity'] {
  const matchExpressions = [{ key: 'kubernetes.io/arch', operator: 'In' as const, values: [...values].sort() }];
  return { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } };
}

const preferring = (podAffinityTerm: PodAffinityTerm) => ({
  preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm }],
});

/**
 * The pods of a peer; nothing where an optional one is not in this cluster: one file serves all. @throws Error when it is none
 * of the workload's, or no component.
 */
function nearTerm(workload: PlannedWorkload, near: string, plan: Plan): PodAffinityTerm | undefined {
  if (workload.facts.connects?.includes(near) !== true)
    throw new Error(`runs near ${near}, to which it does not connect; add it to connects, or leave near out`);
  const target = peerTarget(workload, near, plan);
  if (target === undefined && isOptional(workload, near, plan)) return undefined;
  if (target === undefined) throw new Error(`runs near ${near}, which is no component of this cluster; leave near out`);
  const { labels, namespace } = target.workload;
  return {
    topologyKey: TOPOLOGY[plan.cluster.zones.length > 1 ? 'zones' : 'nodes'],
    labelSelector: { matchLabels: labels },
    namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: namespace } },
  };
}

function isOptional({ owner }: PlannedWorkload, name: string, { components }: Plan): boolean {
  const peer = components.get(owner)?.component.peers?.[name];
  return peer?.kind === 'component' && peer.optional === true;
}

/** Under load a pod beside another is better than none: nodes without room count for the scheduler and would stop it. */
function isAutoscaled({ facts: { replicas } }: PlannedWorkload): boolean {
  return typeof replicas === 'object';
}
