import type { ResourceRequirements } from '../imports/k8s';
import { isAmount } from './amounts';
import type { Finding, ObjectCheck } from './check';
import { inPods } from './pods';

export const validAmounts: ObjectCheck = {
  id: 'valid-amounts',
  severity: 'error',
  summary:
    'A request or limit, of a container or of the pod as a whole, that is no amount that Kubernetes knows, such as 1 core or 1GB: the API server refuses it.',
  remediation: 'write for example 500m or 2Gi',
  find: inPods(({ pod: { resources, overhead }, containers }) => [
    ...containers.flatMap((container) => findingsIn(`container ${container.name}`, container.resources)),
    ...findingsIn('the pod', resources),
    ...findingsIn('overhead of the pod', { requests: overhead }),
  ]),
};

function findingsIn(who: string, { requests, limits }: ResourceRequirements = {}): readonly Finding[] {
  const malformed = [...amountsIn(requests), ...amountsIn(limits)]
    .filter(([, amount]) => !isAmount(amount))
    .map(([resource, amount]) => `${amount} of ${resource}`);
  return malformed.length === 0 ? [] : [{ reason: `${who} asks for ${malformed.join(' and ')}, which is no amount` }];
}

function amountsIn(amounts: ResourceRequirements['requests'] = {}): readonly (readonly [string, string | number])[] {
  return Object.entries(amounts);
}
