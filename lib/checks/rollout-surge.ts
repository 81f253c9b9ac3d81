import type { DeploymentSpec } from '../imports/k8s';
import type { Manifest } from '../render/manifest';

/** What Kubernetes takes where a Deployment does not say. */
const DEFAULT = '25%';

/**
 * How many pods a Deployment of so many needs beside those that run, to be rolled out. None where it may stop a pod
 * first: that makes the room.
 */
export function surgeOf({ kind, spec }: Manifest, replicas: number): number {
  if (kind !== 'Deployment') return 0;
  const { strategy } = (spec ?? {}) as Partial<DeploymentSpec>;
  const { maxSurge = DEFAULT, maxUnavailable = DEFAULT } = strategy?.rollingUpdate ?? {};
  const stopsFirst = strategy?.type === 'Recreate' || part(maxUnavailable, replicas, Math.floor) > 0;
  return stopsFirst ? 0 : part(maxSurge, replicas, Math.ceil);
}

/** A number of pods, or a percentage of all, which Kubernetes rounds up for a surge and down for a loss. */
function part(value: number | string, replicas: number, round: (pods: number) => number): number {
  return typeof value === 'number' ? value : round((Number.parseInt(value, 10) * replicas) / 100);
}
