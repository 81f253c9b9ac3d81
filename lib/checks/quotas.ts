import type { OwnNamespace } from '../component/facts';
import { groupBy } from '../group-by';
import type { Container } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import { amountOf, ONE, podAmount } from './amounts';
import { runningPods, type RunningPods } from './running-pods';

/** A line of a namespace's ResourceQuota that counts pods or what they ask for. */
export interface Quota {
  readonly namespace: string;
  /** As the quota calls it: `requests.cpu`. */
  readonly name: string;
  readonly hard: string;
  readonly counts: Counted;
  readonly takers: readonly Taker[];
}

/** Pods that take of a quota. */
export interface Taker extends RunningPods {
  /** What each pod takes. */
  readonly each: number;
  /** Containers that do not say what they take, and for which their namespace does not say it either. */
  readonly unstated: readonly string[];
}

type Counted =
  | { readonly unit: 'pods' }
  | { readonly unit: 'cpu' | 'memory' | 'ephemeral-storage'; readonly field: 'requests' | 'limits' };

/**
 * Names without a field are other names of the requests. What is not here counts no pods (storage, other objects), or what
 * only the API's own estimate knows (huge pages, devices).
 */
const COUNTED = new Map<string, Counted>([
  ['pods', { unit: 'pods' }],
  ['count/pods', { unit: 'pods' }],
  ['cpu', { unit: 'cpu', field: 'requests' }],
  ['memory', { unit: 'memory', field: 'requests' }],
  ['ephemeral-storage', { unit: 'ephemeral-storage', field: 'requests' }],
  ['requests.cpu', { unit: 'cpu', field: 'requests' }],
  ['requests.memory', { unit: 'memory', field: 'requests' }],
  ['requests.ephemeral-storage', { unit: 'ephemeral-storage', field: 'requests' }],
  ['limits.cpu', { unit: 'cpu', field: 'limits' }],
  ['limits.memory', { unit: 'memory', field: 'limits' }],
  ['limits.ephemeral-storage', { unit: 'ephemeral-storage', field: 'limits' }],
]);

/** Every such line of every quota, with the rendered objects that take of it. */
export function quotasOf(plan: Plan, objects: readonly RenderedObject[]): readonly Quota[] {
  const byNamespace = groupBy(runningPods(plan, objects), ({ manifest }) => manifest.metadata.namespace);
  return [...plan.namespaces.values()].flatMap(({ name: namespace, facts }) => {
    const running = byNamespace.get(namespace) ?? [];
    return Object.entries(facts.quota ?? {}).flatMap(([name, hard]) => {
      const counts = COUNTED.get(name);
      if (counts === undefined) return [];
      return [{ namespace, name, hard, counts, takers: running.map((pods) => takerOf(pods, counts, facts)) }];
    });
  });
}

function takerOf(pods: RunningPods, counts: Counted, facts: OwnNamespace): Taker {
  if (counts.unit === 'pods') return { ...pods, each: ONE, unstated: [] };
  const { containers, initContainers = [] } = pods.pod;
  const ask = (container: Container) => askOf(container, counts, facts);
  // The API server refuses pods that leave out CPU or memory; ephemeral storage it takes as none.
  const mustState = counts.unit === 'ephemeral-storage' ? [] : [...initContainers, ...containers];
  const unstated = mustState.filter((container) => ask(container) === undefined);
  const each = podAmount(pods.pod, (container) => amountOf(ask(container) ?? '0'));
  return { ...pods, each, unstated: unstated.map(({ name }) => name) };
}

/** For a missing request the API server takes the container's limit, and only then what the namespace says. */
function askOf(
  { resources = {} }: Container,
  { unit, field }: Exclude<Counted, { unit: 'pods' }>,
  { containerDefaults = { requests: {}, limits: {} } }: OwnNamespace,
): string | number | undefined {
  const { requests = {}, limits = {} } = resources;
  const request = field === 'requests' ? requests[unit] : undefined;
  const defaultRequest = field === 'requests' ? containerDefaults.requests[unit] : undefined;
  return request ?? limits[unit] ?? defaultRequest ?? containerDefaults.limits[unit];
}
