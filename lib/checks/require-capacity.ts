import { amountOf, readable } from './amounts';
import type { TreeCheck } from './check';
import { NODE_RESOURCES, sumOfAsked } from './node-amounts';
import { runningPods } from './running-pods';

export const requireCapacity: TreeCheck = {
  id: 'require-capacity',
  severity: 'error',
  summary:
    'A platform whose pods ask for more than all nodes offer, even while every autoscaler is at its minimum: the last of them would never be scheduled. Jobs come and go and are not counted.',
  remediation: 'add nodes, or lower requests or replicas',
  find(objects, plan) {
    const { nodes } = plan.cluster;
    const running = runningPods(plan, objects);
    return NODE_RESOURCES.flatMap((resource) => {
      const asked = sumOfAsked(running, resource, ({ least }) => least);
      const offered = nodes.count * amountOf(nodes[resource]);
      if (asked <= offered) return [];
      const reason = `${nodes.count} nodes of ${nodes[resource]} offer ${readable(offered, resource)} ${resource}, but the pods that always run ask for ${readable(asked, resource)}`;
      return [{ at: 'cluster.nodes', reason }];
    });
  },
};
