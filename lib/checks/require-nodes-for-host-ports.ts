import { always } from './at-maximum';
import type { TreeCheck } from './check';
import { holdingPods } from './host-ports';

export const requireNodesForHostPorts: TreeCheck = {
  id: 'require-nodes-for-host-ports',
  severity: 'error',
  summary:
    'Pods that hold ports of their nodes, of which no two can be on one node, and more of them than nodes even while their autoscaler is at its minimum, or as many with no node left for the new pod of a rollout, as in a DaemonSet with maxSurge: the last would never be scheduled.',
  remediation: 'lower replicas, or add nodes',
  find: always(holdingPods),
};
