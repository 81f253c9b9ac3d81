import type { Plan } from '../plan/plan';
import { describeObject, type RenderedObject } from '../render/manifest';
import type { Report } from '../spec/problem';
import { amountOf, podAmount, readable, sum } from './amounts';
import { runningPods, type RunningPods } from './running-pods';

const RESOURCES = ['cpu', 'memory'] as const;
type Resource = (typeof RESOURCES)[number];

/**
 * Reports pods that are larger than a node, and a platform whose pods cannot all be scheduled even while every autoscaler is
 * at its minimum. Jobs come and go and are not counted in the sum.
 */
export function checkCapacity(plan: Plan, objects: readonly RenderedObject[], report: Report): void {
  const { nodes } = plan.cluster;
  const running = runningPods(plan, objects);
  const problems = RESOURCES.flatMap((resource) => [
    ...running.flatMap((pods) => sizeProblem(pods, resource, nodes)),
    ...sumProblem(running, resource, nodes),
  ]);
  for (const problem of problems) report('cluster.nodes', problem);
}

function sizeProblem(pods: RunningPods, resource: Resource, nodes: Plan['cluster']['nodes']): readonly string[] {
  const [asked, offered] = [askedOf(pods, resource), amountOf(nodes[resource])];
  if (asked <= offered) return [];
  return [
    `a node offers ${readable(offered, resource)} ${resource}, but each pod of ${describeObject(pods.manifest)} asks for ${readable(asked, resource)}, so it would never be scheduled; lower its requests, or use larger nodes`,
  ];
}

function sumProblem(
  running: readonly RunningPods[],
  resource: Resource,
  nodes: Plan['cluster']['nodes'],
): readonly string[] {
  const always = running.filter(({ runToEnd }) => !runToEnd);
  const asked = sum(always.map((pods) => pods.least * askedOf(pods, resource)));
  const offered = nodes.count * amountOf(nodes[resource]);
  if (asked <= offered) return [];
  return [
    `${nodes.count} nodes of ${nodes[resource]} offer ${readable(offered, resource)} ${resource}, but the pods that always run ask for ${readable(asked, resource)}; add nodes, or lower requests or replicas`,
  ];
}

/** By one pod. */
function askedOf({ pod }: RunningPods, resource: Resource): number {
  return podAmount(pod, ({ resources }) => amountOf(resources?.requests?.[resource] ?? '0'));
}
