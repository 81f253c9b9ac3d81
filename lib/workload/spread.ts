import type { Affinity, TopologySpreadConstraint } from '../imports/k8s';
import type { Plan, PlannedWorkload } from '../plan/plan';

const HOSTNAME = 'kubernetes.io/hostname';
const ZONE = 'topology.kubernetes.io/zone';

/**
 * How the pods of a workload lie on nodes and zones, by the cluster's availability. Nothing for one that is always a single
 * pod; one that an autoscaler may add to is spread from its first pod on.
 */
export function spread(
  workload: PlannedWorkload,
  { availability, zones }: Plan['cluster'],
): { affinity?: Affinity; topologySpreadConstraints?: readonly TopologySpreadConstraint[] } {
  if (maximumReplicas(workload) < 2) return {};
  const constraint = (topologyKey: string, whenUnsatisfiable: TopologySpreadConstraint['whenUnsatisfiable']) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable,
    labelSelector: { matchLabels: workload.labels },
    // Cordoned nodes do not count, so that a drain is not held up by the node that it empties.
    nodeTaintsPolicy: 'Honor' as const,
    // Counts each revision by itself: the old pods of a rollout do not push the new ones together.
    ...(workload.facts.kind === 'Deployment' ? { matchLabelKeys: ['pod-template-hash'] } : {}),
  });
  return {
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 100, podAffinityTerm: { topologyKey: HOSTNAME, labelSelector: { matchLabels: workload.labels } } },
        ],
      },
    },
    topologySpreadConstraints: [
      constraint(HOSTNAME, availability === 'high' && !isAutoscaled(workload) ? 'DoNotSchedule' : 'ScheduleAnyway'),
      // Never required: with a zone lost, its pods must come up in the others.
      ...(zones.length > 1 ? [constraint(ZONE, 'ScheduleAnyway')] : []),
    ],
  };
}

/** Under load a pod beside another is better than none: nodes without room count for the scheduler and would stop it. */
function isAutoscaled({ facts: { replicas } }: PlannedWorkload): boolean {
  return typeof replicas === 'object';
}

/** The number of pods that always run: the fixed replicas, or the lower bound of the autoscaler. */
export function minimumReplicas({ facts: { kind, replicas } }: PlannedWorkload): number {
  if (kind !== 'Deployment' && kind !== 'StatefulSet') return 0;
  return typeof replicas === 'object' ? replicas.min : (replicas ?? 1);
}

/** The number of pods under the highest load: the fixed replicas, or the upper bound of the autoscaler. */
export function maximumReplicas(workload: PlannedWorkload): number {
  const { replicas } = workload.facts;
  return typeof replicas === 'object' ? replicas.max : minimumReplicas(workload);
}
