import { describeObject } from '../render/manifest';
import { amountOf, readable } from './amounts';
import type { TreeCheck } from './check';
import { askedOf, NODE_RESOURCES } from './node-amounts';
import { runningPods } from './running-pods';

export const requireLargeNodes: TreeCheck = {
  id: 'require-large-nodes',
  severity: 'error',
  summary: 'A pod that asks for more than one node offers: it would never be scheduled, however many nodes there are.',
  remediation: 'lower its requests, or use larger nodes',
  find(objects, plan) {
    const { nodes } = plan.cluster;
    const running = runningPods(plan, objects);
    return NODE_RESOURCES.flatMap((resource) => {
      const offered = amountOf(nodes[resource]);
      return running.flatMap((pods) => {
        const asked = askedOf(pods, resource);
        if (asked <= offered) return [];
        const reason = `a node offers ${readable(offered, resource)} ${resource}, but each pod of ${describeObject(pods.manifest)} asks for ${readable(asked, resource)}, so it would never be scheduled`;
        return [{ at: 'cluster.nodes', reason }];
      });
    });
  },
};
