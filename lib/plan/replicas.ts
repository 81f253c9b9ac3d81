import type { WorkloadKind } from '../component/facts';
import type { PlannedWorkload } from './plan';

/** Kinds whose facts say how many pods there are. */
const COUNTED: ReadonlySet<WorkloadKind> = new Set([
  'Deployment',
  'StatefulSet',
  'ReplicaSet',
  'ReplicationController',
]);

/** Whether the facts of a workload of the kind may say how many pods it has. */
export function countsItsPods(kind: WorkloadKind): boolean {
  return COUNTED.has(kind);
}

/**
 * The number of pods that are always kept: the fixed replicas, or the lower bound of the autoscaler. None of what comes and
 * goes, is counted by nodes, or is not replaced.
 */
export function minimumReplicas({ facts: { kind, replicas } }: Pick<PlannedWorkload, 'facts'>): number {
  if (!countsItsPods(kind)) return 0;
  return typeof replicas === 'object' ? replicas.min : (replicas ?? 1);
}

/** The number of pods under the highest load: the fixed replicas, or the upper bound of the autoscaler. */
export function maximumReplicas(workload: Pick<PlannedWorkload, 'facts'>): number {
  const { replicas } = workload.facts;
  return typeof replicas === 'object' ? replicas.max : minimumReplicas(workload);
}
