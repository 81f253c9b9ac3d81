import type { Container } from '../imports/k8s';
import { parseQuantity, quantity } from '../spec/quantity';

type Amounts = Readonly<Record<string, string>>;

/** What a container asks of its node must be stated, in amounts that Kubernetes knows, and be within its limits. */
export function resourceDifferences({ name, resources = {} }: Container): readonly string[] {
  const [requests, limits] = [asText(resources.requests), asText(resources.limits)];
  const malformed = [...Object.entries(requests), ...Object.entries(limits)].flatMap(([resource, amount]) =>
    quantity.safeParse(amount).success ? [] : [`${amount} of ${resource}`],
  );
  if (malformed.length > 0)
    return [`container ${name} asks for ${malformed.join(' and ')}, which is no amount; write for example 500m or 2Gi`];
  return [...missingDifferences(name, requests, limits), ...aboveDifferences(name, requests, limits)];
}

function missingDifferences(container: string, requests: Amounts, limits: Amounts): readonly string[] {
  const stated = { 'CPU request': requests.cpu, 'memory request': requests.memory, 'memory limit': limits.memory };
  const missing = Object.entries(stated).flatMap(([what, amount]) => (amount === undefined ? [`no ${what}`] : []));
  return missing.length === 0
    ? []
    : [
        `container ${container} has ${missing.join(' and ')}, so it can starve its node; state ${missing.length === 1 ? 'it' : 'them'}`,
      ];
}

function aboveDifferences(container: string, requests: Amounts, limits: Amounts): readonly string[] {
  const above = Object.entries(requests).flatMap(([resource, request]) => {
    const limit = limits[resource];
    if (limit === undefined || parseQuantity(request) <= parseQuantity(limit)) return [];
    return [`${request} of ${resource}, above its limit of ${limit}`];
  });
  if (above.length === 0) return [];
  const advice =
    above.length === 1 ? 'lower the request, or raise the limit' : 'lower the requests, or raise the limits';
  return [
    `container ${container} requests ${above.join(', and ')}, so the API server would refuse the pods; ${advice}`,
  ];
}

/** The API takes numbers too. */
function asText(amounts: Readonly<Record<string, unknown>> = {}): Amounts {
  return Object.fromEntries(Object.entries(amounts).map(([resource, amount]) => [resource, String(amount)]));
}
