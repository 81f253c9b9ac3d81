import type { PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { saysWhy } from '../render/says-why';

/**
 * Whether a Service that leads to several workloads is meant to: all are of its own component (a canary beside what it will
 * replace), and it says why.
 */
export function isMeantForAll(
  manifest: Manifest,
  owner: string,
  workloads: readonly Pick<PlannedWorkload, 'owner'>[],
): boolean {
  return saysWhy(manifest) && workloads.every((workload) => workload.owner === owner);
}
