import { onlyAtMaximum } from './at-maximum';
import type { TreeCheck } from './check';
import { holdingPods } from './host-ports';

/** A warning: an autoscaler may never reach its maximum, and something may add nodes to the cluster. */
export const requireNodesForHostPortsAtMaximum: TreeCheck = {
  id: 'require-nodes-for-host-ports-at-maximum',
  severity: 'warning',
  summary:
    'Pods that hold ports of their nodes, of which no two can be on one node, and more of them than nodes once their autoscaler is at its maximum, or as many with no node left for the new pod of a rollout: the load that the autoscaler is made for would find no room.',
  remediation: 'lower the maximum, or add nodes',
  find: onlyAtMaximum(holdingPods),
};
