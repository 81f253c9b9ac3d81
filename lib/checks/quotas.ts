import type { OwnNamespace } from '../component/facts';
import { groupBy } from '../group-by';
import type { Container } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import { amountOf, isStatedForPod, ONE, podAmount, readable, type Summed, type Unit } from './amounts';
import { oncePerTree } from './once-per-tree';
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
  /** Containers without a CPU limit that it counts, for which their namespace states none either. */
  readonly unstated: readonly string[];
}

type Counted = { readonly unit: 'pods' } | Summed;

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
export const quotasOf = oncePerTree(findQuotas);

function findQuotas(plan: Plan, objects: readonly RenderedObject[]): readonly Quota[] {
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
  const ask = (container: Container) => askOf(container, counts, facts);
  // Ephemeral storage that is left out the API server takes as none; the rest every container must state anyway.
  const asksEach = counts.unit === 'cpu' && counts.field === 'limits' && !isStatedForPod(pods.pod);
  const mustState = asksEach ? pods.containers : [];
  const unstated = mustState.filter((container) => ask(container) === undefined);
  const each = podAmount(pods.pod, counts, (container) => amountOf(ask(container) ?? '0'));
  return { ...pods, each, unstated: unstated.map(({ name }) => name) };
}

/** For a missing request the API server takes the container's limit, and only then what the namespace says. */
function askOf(
  { resources = {} }: Container,
  { unit, field }: Summed,
  { containerDefaults = { requests: {}, limits: {} } }: OwnNamespace,
): string | number | undefined {
  const { requests = {}, limits = {} } = resources;
  const request = field === 'requests' ? requests[unit] : undefined;
  const defaultRequest = field === 'requests' ? containerDefaults.requests[unit] : undefined;
  return request ?? limits[unit] ?? defaultRequest ?? containerDefaults.limits[unit];
}

interface Rollout {
  readonly of: string;
  readonly takes: number;
}

/** Of the Deployment that needs most beside what runs. */
export function largestRollout(takers: readonly Taker[], surge: (taker: Taker) => number): Rollout {
  return takers
    .map((taker) => ({ of: nameOf(taker), takes: taker.each * surge(taker) }))
    .reduce((largest, rollout) => (rollout.takes > largest.takes ? rollout : largest), { of: '', takes: 0 });
}

/** `, and a rollout of Deployment checkout 1 pod more`; nothing where none needs room. */
export function besides({ of, takes }: Rollout, unit: Unit): string {
  return takes === 0 ? '' : `, and a rollout of ${of} ${readable(takes, unit)} more`;
}

/** As lines about a namespace name what is in it: `Deployment checkout`. */
export function nameOf({ manifest }: Taker): string {
  return `${manifest.kind} ${manifest.metadata.name}`;
}
