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

/**
 * What a pod asks for. Init containers run one after the other before the rest, so they count only where one asks for more,
 * beside the sidecars that run already by then.
 */
export function podAmount({ containers, initContainers = [] }: PodSpec, ask: (container: Container) => number): number {
  let [beside, most] = [0, 0];
  for (const container of initContainers) {
    if (isSidecar(container)) beside += ask(container);
    else most = Math.max(most, beside + ask(container));
  }
  return Math.max(most, beside + sum(containers.map(ask)));
}

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
