import type { Manifest } from '../render/manifest';
import { rollingUpdateIn } from './rolling-update';

/**
 * How many pods a workload of so many needs beside those that run, to be rolled out. None where it may stop a pod first: that
 * makes the room.
 */
export function surgeOf(manifest: Manifest, replicas: number): number {
  const update = rollingUpdateIn(manifest);
  if (update === undefined) return 0;
  const stopsFirst = part(update.maxUnavailable, replicas, Math.floor) > 0;
  return stopsFirst ? 0 : part(update.maxSurge, replicas, Math.ceil);
}

/** A number of pods, or a percentage of all, which Kubernetes rounds up for a surge and down for a loss. */
function part(value: number | string, replicas: number, round: (pods: number) => number): number {
  return typeof value === 'number' ? value : round((Number.parseInt(value, 10) * replicas) / 100);
}
