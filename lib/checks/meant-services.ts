import { BECAUSE } from '../plan/names';
import type { PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';

/**
 * Whether a Service that leads to several workloads is meant to: all are of its own component (a canary beside what it will
 * replace), and it says why.
 */
export function isMeantForAll(
  { metadata }: Manifest,
  owner: string,
  workloads: readonly Pick<PlannedWorkload, 'owner'>[],
): boolean {
  const reason = metadata.annotations?.[BECAUSE] ?? '';
  return reason.trim() !== '' && workloads.every((workload) => workload.owner === owner);
}
