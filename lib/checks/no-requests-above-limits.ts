import { amountOf, isAmount } from './amounts';
import type { ObjectCheck } from './check';
import { inContainers } from './pods';

export const noRequestsAboveLimits: ObjectCheck = {
  id: 'no-requests-above-limits',
  severity: 'error',
  summary: 'A container that requests more of something than its limit lets it have: the API server refuses its pods.',
  remediation: 'lower the request, or raise the limit',
  find: inContainers(({ name, resources: { requests = {}, limits = {} } = {} }) => {
    const above = Object.entries(requests).flatMap(([resource, request]) => {
      const limit = limits[resource];
      if (limit === undefined || !isAmount(limit) || amountOf(request) <= amountOf(limit)) return [];
      return [`${request} of ${resource}, above its limit of ${limit}`];
    });
    if (above.length === 0) return [];
    return [
      {
        reason: `container ${name} requests ${above.join(', and ')}, so the API server would refuse the pods`,
        advice: above.length === 1 ? undefined : 'lower the requests, or raise the limits',
      },
    ];
  }),
};
