import { repelledPods } from './anti-affinity';
import { onlyAtMaximum } from './at-maximum';
import type { TreeCheck } from './check';

/** A warning: an autoscaler may never reach its maximum, and something may add nodes to the cluster. */
export const requireDomainsForAntiAffinityAtMaximum: TreeCheck = {
  id: 'require-domains-for-anti-affinity-at-maximum',
  severity: 'warning',
  summary:
    'A required podAntiAffinity by which no two pods of a workload may share a node or zone, with more pods than the cluster has of them once its autoscaler is at its maximum, or as many and no room for the new pod of a rollout: the load that the autoscaler is made for would find no room.',
  remediation: 'lower the maximum, add nodes or zones, or prefer the pods apart instead of requiring it',
  find: onlyAtMaximum(repelledPods),
};
