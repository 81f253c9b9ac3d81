import { z } from 'zod';
import { checkedText } from './checked-text';
import { domainProblem } from './hostname';
import { isReservedName } from './name';
import { nearest } from './nearest';
import { linesOrFalse } from './or-false';
import { quantity } from './quantity';

/** The resources without a domain that a ResourceQuota knows; the API server refuses any other. */
const STANDARD = [
  'pods',
  'cpu',
  'memory',
  'ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
  'requests.storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'configmaps',
  'persistentvolumeclaims',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
];
const HUGE_PAGES = /^(requests\.)?hugepages-\d+[KMGT]i$/;
const COUNT = /^count\/[a-z]+(\.[a-z0-9][a-z0-9.-]*)?$/;
const WORD = /^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/;
/** Under any other domain nothing is counted, though the API server accepts the name. */
const COUNTED_DOMAIN = /^requests\.|\.storageclass\.storage\.k8s\.io$|\.deviceclass\.resource\.k8s\.io$/;

/** The domain of a resource that cluster operators add, such as `requests.nvidia.com` in `requests.nvidia.com/gpu`. */
function domainOf(resource: string): string | undefined {
  const [domain = '', word = '', ...rest] = resource.split('/');
  const isDomain = domain.includes('.') && domainProblem(domain) === undefined;
  return isDomain && WORD.test(word) && rest.length === 0 ? domain : undefined;
}

function resourceProblem(resource: string): string | undefined {
  if (isReservedName(resource)) return 'is a name that JavaScript keeps for itself; remove it';
  if (STANDARD.includes(resource) || HUGE_PAGES.test(resource) || COUNT.test(resource)) return undefined;
  const domain = domainOf(resource);
  if (domain === undefined) return unknownResource(resource);
  if (COUNTED_DOMAIN.test(domain)) return undefined;
  return `is what pods ask for, and a quota counts requests; write requests.${resource}`;
}

function unknownResource(resource: string): string {
  const meant = nearest(resource, STANDARD);
  const advice =
    meant === undefined
      ? 'write for example pods, requests.cpu, count/deployments.apps or requests.example.com/gpu'
      : `did you mean ${meant}?`;
  return `is no resource that a quota counts; ${advice}`;
}

/** `hard` of a ResourceQuota: `{ pods: '50', 'requests.cpu': '10', 'count/deployments.apps': '20' }`. */
export const quota = z.record(checkedText(resourceProblem), quantity);

/** The same as a cluster says it: a line that is `false` takes away that of the base. */
export const quotaSetting = linesOrFalse(checkedText(resourceProblem), quantity);
