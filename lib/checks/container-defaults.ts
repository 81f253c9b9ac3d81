import type { Container } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import type { Report } from '../spec/problem';
import { amountOf } from './amounts';
import { runningPods } from './running-pods';

type Amounts = Readonly<Record<string, string>>;

/**
 * Reports a default limit of a namespace below what a container requests that states no limit of its own: the limit is
 * added to it, and a request above its limit is refused.
 */
export function checkContainerDefaults(plan: Plan, objects: readonly RenderedObject[], report: Report): void {
  for (const { manifest, pod } of runningPods(plan, objects)) {
    const { namespace = '', name } = manifest.metadata;
    const defaults = plan.namespaces.get(namespace)?.facts.containerDefaults?.limits;
    if (defaults === undefined) continue;
    for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
      const holder = `container ${container.name} of ${manifest.kind} ${name}`;
      for (const problem of problemsOf(container, holder, defaults)) report(`namespace ${namespace}`, problem);
    }
  }
}

function problemsOf({ resources = {} }: Container, holder: string, defaults: Amounts): readonly string[] {
  const { requests = {}, limits = {} } = resources;
  return Object.entries(defaults).flatMap(([resource, limit]) => {
    const request = requests[resource];
    const isWithin = request === undefined || amountOf(request) <= amountOf(limit);
    if (isWithin || limits[resource] !== undefined) return [];
    return [
      `its containerDefaults limit ${resource} to ${limit}, but ${holder} requests ${request} and states no limit of its own, so the API server would refuse the pods; raise limits.${resource} of containerDefaults, or state the limit in the container`,
    ];
  });
}
