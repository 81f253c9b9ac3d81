import type { Container } from '../imports/k8s';
import { amountOf } from './amounts';
import type { Finding, TreeCheck } from './check';
import { runningPods } from './running-pods';

type Amounts = Readonly<Record<string, string>>;

export const validContainerDefaults: TreeCheck = {
  id: 'valid-container-defaults',
  severity: 'error',
  summary:
    'A default limit of a namespace below what a container requests that states no limit of its own: the limit is added to the container, and a request above its limit is refused.',
  remediation: 'raise the limit of containerDefaults, or state one in the container',
  find: (objects, plan) =>
    runningPods(plan, objects).flatMap(({ manifest, containers }) => {
      const { namespace = '', name } = manifest.metadata;
      const defaults = plan.namespaces.get(namespace)?.facts.containerDefaults?.limits ?? {};
      return containers
        .flatMap((container) => findingsIn(container, `${manifest.kind} ${name}`, defaults))
        .map((finding) => ({ at: `namespace ${namespace}`, ...finding }));
    }),
};

function findingsIn({ name, resources = {} }: Container, holder: string, defaults: Amounts): readonly Finding[] {
  const { requests = {}, limits = {} } = resources;
  return Object.entries(defaults).flatMap(([resource, limit]) => {
    const request = requests[resource];
    const isWithin = request === undefined || amountOf(request) <= amountOf(limit);
    if (isWithin || limits[resource] !== undefined) return [];
    return [
      {
        reason: `its containerDefaults limit ${resource} to ${limit}, but container ${name} of ${holder} requests ${request} and states no limit of its own, so the API server would refuse the pods`,
        advice: `raise limits.${resource} of containerDefaults, or state the limit in the container`,
      },
    ];
  });
}
