import type { Container, PodSpec } from '../imports/k8s';
import { parseQuantity, quantity } from '../spec/quantity';
import { isSidecar } from '../workload/container';

/** What sums are of. */
export type Unit = 'cpu' | 'memory' | 'ephemeral-storage' | 'pods';

/** Amounts are in thousandths (of a core, a byte, a pod), so that sums are exact. */
export const ONE = 1000;

/** Whether Kubernetes knows it as an amount; it takes numbers too. */
export function isAmount(text: string | number): boolean {
  return quantity.safeParse(String(text)).success;
}

/** What is no amount counts nothing here: valid-amounts names it. */
export function amountOf(text: string | number): number {
  const parsed = quantity.safeParse(String(text));
  return parsed.success ? Math.round(parseQuantity(parsed.data) * ONE) : 0;
}

/** What is summed over a pod: what it asks of its node, or what it may take. */
export interface Summed {
  readonly unit: Exclude<Unit, 'pods'>;
  readonly field: 'requests' | 'limits';
}

/**
 * What a pod takes, as scheduler and quota count it: what is stated for the pod as a whole takes the place of what its
 * containers ask for, and the overhead of its runtime comes on top, except where nothing is limited.
 *
 * @param ask what a container takes, defaults included
 */
export function podAmount(pod: PodSpec, summed: Summed, ask: (container: Container) => number): number {
  const ofContainers = sumOfContainers(pod, ask);
  // A limit for the pod, of what neither it nor a container asks for, is its request too.
  const limit = statedForPod(pod, { ...summed, field: 'limits' }) ?? 0;
  const taken = statedForPod(pod, summed) ?? (ofContainers > 0 ? ofContainers : limit);
  return summed.field === 'limits' && taken === 0 ? 0 : taken + amountOf(pod.overhead?.[summed.unit] ?? '0');
}

/** Whether a pod states CPU or memory for all its containers together: a quota then asks no container for either. */
export function isStatedForPod({ resources: { requests = {}, limits = {} } = {} }: PodSpec): boolean {
  return [requests, limits].some(({ cpu, memory }) => cpu !== undefined || memory !== undefined);
}

/** Of other resources Kubernetes takes no amount for the pod as a whole. */
function statedForPod({ resources = {} }: PodSpec, { unit, field }: Summed): number | undefined {
  const amount = unit === 'ephemeral-storage' ? undefined : resources[field]?.[unit];
  return amount === undefined ? undefined : amountOf(amount);
}

/**
 * Init containers run one after the other before the rest, so they count only where one asks for more, beside the sidecars
 * that run already by then.
 */
function sumOfContainers({ containers, initContainers = [] }: PodSpec, ask: (container: Container) => number): number {
  let [beside, most] = [0, 0];
  for (const container of initContainers) {
    if (isSidecar(container)) beside += ask(container);
    else most = Math.max(most, beside + ask(container));
  }
  return Math.max(most, beside + sum(containers.map(ask)));
}

/** Of nothing it is 0: whoever tells nothing from none asks before. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

const MEBIBYTE = 2 ** 20;
const MEBIBYTES_TO_TELL = 10 * 1024;

/** `2.5 cores`, `300Mi`, `12.5Gi`, `4 pods`. Rounded up, so that what exceeds a limit never reads like it. */
export function readable(amount: number, unit: Unit): string {
  const whole = amount / ONE;
  if (unit === 'pods') return counted(whole, 'pod');
  if (unit === 'cpu') return counted(Math.ceil(amount / 10) / 100, 'core');
  const mebibytes = Math.ceil(whole / MEBIBYTE);
  return mebibytes % 1024 === 0 || mebibytes > MEBIBYTES_TO_TELL
    ? `${Math.ceil(mebibytes / 102.4) / 10}Gi`
    : `${mebibytes}Mi`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
