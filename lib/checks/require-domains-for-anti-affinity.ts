import { repelledPods } from './anti-affinity';
import { always } from './at-maximum';
import type { TreeCheck } from './check';

export const requireDomainsForAntiAffinity: TreeCheck = {
  id: 'require-domains-for-anti-affinity',
  severity: 'error',
  summary:
    'A required podAntiAffinity by which no two pods of a workload may share a node or zone, with more pods than the cluster has of them even while its autoscaler is at its minimum, or as many and no room for the new pod of a rollout: the last would never be scheduled. Where the cluster states no zones, one by zones keeps nothing apart.',
  remediation: 'lower replicas, add nodes or zones, or prefer the pods apart instead of requiring it',
  find: always(repelledPods),
};
