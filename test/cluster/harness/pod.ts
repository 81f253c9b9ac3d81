import type { Container as RenderedContainer, PodSpec } from '../../../lib/imports/k8s';
import type { StoredObject } from './api';

export type Container = RenderedContainer;

/** A pod as the API server has it: what was rendered, and what its admission added. */
export interface Pod extends StoredObject {
  readonly spec: PodSpec;
  readonly status: { readonly phase?: string; readonly podIP?: string; readonly hostIP?: string };
}

/** The value of a field of a pod by its path: `metadata.name`, `status.podIP`, `metadata.labels['a/b']`. */
export function podFieldOf(pod: Pod, path: string): string {
  const [, parent = '', key] = /^(.*)\['(.*)'\]$/.exec(path) ?? [undefined, path];
  const steps = key === undefined ? parent.split('.') : [...parent.split('.'), key];
  const found = steps.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    pod,
  );
  if (typeof found !== 'string') throw new Error(`pod ${pod.metadata.name} has no text at ${path}`);
  return found;
}
