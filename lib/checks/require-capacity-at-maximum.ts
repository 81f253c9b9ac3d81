import { amountOf, readable } from './amounts';
import type { TreeCheck } from './check';
import { NODE_RESOURCES, sumOfAsked } from './node-amounts';
import { runningPods } from './running-pods';

/** A warning: autoscalers seldom reach their maxima at once, and something may add nodes to the cluster. */
export const requireCapacityAtMaximum: TreeCheck = {
  id: 'require-capacity-at-maximum',
  severity: 'warning',
  summary:
    'A platform whose pods ask for more than all nodes offer once every autoscaler is at its maximum: the load that the autoscalers are made for would find no room.',
  remediation: 'add nodes, or lower requests or the maxima',
  find(objects, plan) {
    const { nodes } = plan.cluster;
    const running = runningPods(plan, objects);
    return NODE_RESOURCES.flatMap((resource) => {
      const asked = sumOfAsked(running, resource, ({ most }) => most);
      const offered = nodes.count * amountOf(nodes[resource]);
      if (asked <= offered) return [];
      const reason = `${nodes.count} nodes of ${nodes[resource]} offer ${readable(offered, resource)} ${resource}, but with every autoscaler at its maximum the pods ask for ${readable(asked, resource)}, so the last would not be scheduled`;
      return [{ at: 'cluster.nodes', reason }];
    });
  },
};
