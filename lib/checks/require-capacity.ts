import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import type { Report } from '../spec/problem';
import { amountOf, podAmount, readable, sum } from './amounts';
import { runningPods } from './running-pods';

/**
 * Reports a platform whose pods cannot all be scheduled even while every autoscaler is at its minimum. Jobs come and go
 * and are not counted.
 */
export function checkCapacity(plan: Plan, objects: readonly RenderedObject[], report: Report): void {
  const { nodes } = plan.cluster;
  const always = runningPods(plan, objects).filter(({ runToEnd }) => !runToEnd);
  for (const resource of ['cpu', 'memory'] as const) {
    const asked = sum(
      always.map(
        ({ pod, least }) => least * podAmount(pod, ({ resources }) => amountOf(resources?.requests?.[resource] ?? '0')),
      ),
    );
    const offered = nodes.count * amountOf(nodes[resource]);
    if (asked <= offered) continue;
    report(
      'cluster.nodes',
      `${nodes.count} nodes of ${nodes[resource]} offer ${readable(offered, resource)} ${resource}, but the pods that always run ask for ${readable(asked, resource)}; add nodes, or lower requests or replicas`,
    );
  }
}
