import type { Container, PodSpec } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import { parseQuantity, quantity } from '../spec/quantity';
import type { Report } from '../spec/problem';
import { minimumReplicas } from '../workload/spread';

const THOUSAND = 1000;

/**
 * Reports a platform whose pods cannot all be scheduled even while every autoscaler is at its minimum. Jobs come and go
 * and are not counted; init containers run before the others and count only where they ask for more.
 */
export function checkCapacity({ cluster, workloads }: Plan, objects: readonly RenderedObject[], report: Report): void {
  const planned = new Map(
    [...workloads.values()].map((workload) => [
      `${workload.facts.kind}/${workload.namespace}/${workload.objectName}`,
      workload,
    ]),
  );
  const asked = { cpu: 0, memory: 0 };
  for (const { manifest } of objects) {
    const workload = planned.get(`${manifest.kind}/${manifest.metadata.namespace ?? ''}/${manifest.metadata.name}`);
    const pod = workload === undefined ? undefined : podTemplateOf(manifest)?.spec;
    if (workload === undefined || pod === undefined) continue;
    const pods = workload.facts.kind === 'DaemonSet' ? cluster.nodes.count : minimumReplicas(workload);
    asked.cpu += pods * requestOf(pod, 'cpu');
    asked.memory += pods * requestOf(pod, 'memory');
  }
  for (const resource of ['cpu', 'memory'] as const) {
    const offered = cluster.nodes.count * amountOf(cluster.nodes[resource]);
    if (asked[resource] <= offered) continue;
    report(
      'cluster.nodes',
      `${cluster.nodes.count} nodes of ${cluster.nodes[resource]} offer ${readable(offered, resource)} ${resource}, but the pods that always run ask for ${readable(asked[resource], resource)}; add nodes, or lower requests or replicas`,
    );
  }
}

function requestOf({ containers, initContainers = [] }: PodSpec, resource: 'cpu' | 'memory'): number {
  const ask = ({ resources }: Container) => amountOf(resources?.requests?.[resource] ?? '0');
  const running = containers.reduce((sum, container) => sum + ask(container), 0);
  return Math.max(running, ...initContainers.map(ask));
}

/** In thousandths, so that sums are exact. What is no amount counts nothing here: reconciliation names it. */
function amountOf(text: string | number): number {
  const parsed = quantity.safeParse(String(text));
  return parsed.success ? Math.round(parseQuantity(parsed.data) * THOUSAND) : 0;
}

function readable(thousandths: number, resource: 'cpu' | 'memory'): string {
  const amount = thousandths / THOUSAND;
  return resource === 'cpu' ? `${Math.round(amount * 10) / 10} cores` : `${Math.round((amount / 2 ** 30) * 10) / 10}Gi`;
}
