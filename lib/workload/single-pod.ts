import type { PlannedWorkload } from '../plan/plan';
import { minimumReplicas } from '../plan/replicas';

/**
 * What whoever looks at a workload with a single pod should know: no budget holds a drain up, and none could help. Nothing for
 * one that always runs several, or that may run none.
 */
export function singlePodNote(workload: PlannedWorkload): Readonly<Record<string, string>> {
  if (minimumReplicas(workload) !== 1) return {};
  const scaled = typeof workload.facts.replicas === 'object' ? 'while there is no load, ' : '';
  return {
    'groundplan.dev/single-pod': `${scaled}one pod runs: a drain or the loss of its node takes it away until it is ready elsewhere`,
  };
}
