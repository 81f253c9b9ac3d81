import { z } from 'zod';
import { byteQuantity, cpuQuantity, parseQuantity } from './quantity';
import type { Rule } from './rules';
import { show } from './show';

/** What containers ask for, or end at: the resources of which a container may have some and a LimitRange may give some. */
export const containerAmounts = z.strictObject({
  cpu: cpuQuantity.optional().describe('Processor time, in cores'),
  memory: byteQuantity.optional().describe('Memory'),
  'ephemeral-storage': byteQuantity.optional().describe("Space on the node's disk"),
});
type Amounts = z.output<typeof containerAmounts>;

/** What is wrong with a request above its limit, both named with their fields; nothing when there is room or no limit. */
export function aboveLimit(
  request: { readonly field: string; readonly amount: string | undefined },
  limit: { readonly field: string; readonly amount: string | undefined },
): string | undefined {
  if (request.amount === undefined || limit.amount === undefined) return undefined;
  if (parseQuantity(request.amount) <= parseQuantity(limit.amount)) return undefined;
  return `is above ${limit.field} ${limit.amount}, which the API server refuses (got ${show(request.amount)}); raise ${limit.field}, or lower ${request.field}`;
}

/** No request is above its limit: the API server refuses a container and a LimitRange where one is. */
export const requestsWithinLimits: Rule<{ readonly requests: Amounts; readonly limits: Amounts }> = {
  reads: ['requests', 'limits'],
  check({ requests, limits }, breaks) {
    for (const resource of ['cpu', 'memory', 'ephemeral-storage'] as const) {
      const problem = aboveLimit(
        { field: `requests.${resource}`, amount: requests[resource] },
        { field: `limits.${resource}`, amount: limits[resource] },
      );
      if (problem !== undefined) breaks(['requests', resource], problem);
    }
  },
};
