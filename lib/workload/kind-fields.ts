import type { PodDescription } from '../component/pods';
import type { PlannedWorkload } from '../plan/plan';

const CRON_FIELDS = ['schedule', 'timeZone', 'concurrencyPolicy'] as const;

/**
 * Every field of a description applies to the kind of its workload: one that does not would be left out of the object.
 * @throws Error naming all that do not; the message goes on after `workload <name>`.
 */
export function requireFieldsOfKind({ facts: { kind } }: PlannedWorkload, description: PodDescription): void {
  const wrong = fieldsOfOthers(kind, description);
  if (wrong.length === 0) return;
  const them = wrong.length === 1 ? 'it' : 'them';
  throw new Error(`is a ${kind}, whose pods cannot say ${wrong.join(', ')}; take ${them} out, or change its kind`);
}

/** The fields that are set and apply to other kinds alone. */
function fieldsOfOthers(kind: PlannedWorkload['facts']['kind'], { rollout, job }: PodDescription): readonly string[] {
  const isJob = kind === 'Job' || kind === 'CronJob';
  return [
    ...(rollout !== undefined && kind !== 'Deployment' ? ['rollout (for Deployments)'] : []),
    ...(job !== undefined && !isJob ? ['job (for Jobs and CronJobs)'] : []),
    ...(kind === 'Job' ? CRON_FIELDS.filter((field) => job?.[field] !== undefined) : []).map(
      (field) => `job.${field} (for CronJobs)`,
    ),
  ];
}
