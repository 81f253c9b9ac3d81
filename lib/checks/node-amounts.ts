import { amountOf, podAmount, sum } from './amounts';
import type { RunningPods } from './running-pods';

/** What a cluster states of its nodes, and pods ask for. */
export const NODE_RESOURCES = ['cpu', 'memory'] as const;
export type NodeResource = (typeof NODE_RESOURCES)[number];

/** What one pod asks its node for, in thousandths. */
export function askedOf({ pod }: RunningPods, resource: NodeResource): number {
  return podAmount(pod, { unit: resource, field: 'requests' }, ({ resources }) =>
    amountOf(resources?.requests?.[resource] ?? '0'),
  );
}

/** What all pods that do not come and go ask for together. Jobs wait until there is room, which harms nobody. */
export function sumOfAsked(
  running: readonly RunningPods[],
  resource: NodeResource,
  count: (pods: RunningPods) => number,
): number {
  return sum(running.filter(({ runToEnd }) => !runToEnd).map((pods) => count(pods) * askedOf(pods, resource)));
}
