import type { ResourceRequirements } from '../imports/k8s';
import { isAmount } from './amounts';
import type { ObjectCheck } from './check';
import { inContainers } from './pods';

export const validAmounts: ObjectCheck = {
  id: 'valid-amounts',
  severity: 'error',
  summary:
    'A request or limit that is no amount that Kubernetes knows, such as 1 core or 1GB: the API server refuses it.',
  remediation: 'write for example 500m or 2Gi',
  find: inContainers(({ name, resources = {} }) => {
    const malformed = [...amountsIn(resources.requests), ...amountsIn(resources.limits)]
      .filter(([, amount]) => !isAmount(amount))
      .map(([resource, amount]) => `${amount} of ${resource}`);
    if (malformed.length === 0) return [];
    return [{ reason: `container ${name} asks for ${malformed.join(' and ')}, which is no amount` }];
  }),
};

function amountsIn(amounts: ResourceRequirements['requests'] = {}): readonly (readonly [string, string | number])[] {
  return Object.entries(amounts);
}
