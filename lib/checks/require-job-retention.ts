import { JOB_FAILED_MINUTES } from '../alerts/jobs';
import type { JobSpec } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import { groupOf, type Manifest } from '../render/manifest';
import type { ObjectCheck } from './check';
import { plannedWorkload } from './planned-workload';

/** Until a failure is seen: the longest usual interval between two scrapes, twice, and one between two looks at the rules. */
const UNTIL_SEEN_MINUTES = 4;

/** Of a CronJob KubeCronJobNotRun tells, whether its runs are kept or not. */
export const requireJobRetention: ObjectCheck = {
  id: 'require-job-retention',
  severity: 'warning',
  summary:
    'A Job that Kubernetes deletes so soon after its end that nobody is told of a failure: KubeJobFailed goes by the Job, and its log is gone too.',
  remediation: 'raise it, leave it out, or switch KubeJobFailed off with the reason',
  find(manifest, plan) {
    const { apiVersion, kind, spec } = manifest;
    if (kind !== 'Job' || groupOf(apiVersion) !== 'batch') return [];
    const { ttlSecondsAfterFinished: kept } = (spec ?? {}) as Partial<JobSpec>;
    if (kept === undefined) return [];
    const needed = neededSeconds(manifest, plan);
    if (needed === undefined || kept >= needed) return [];
    return [
      {
        reason: `is deleted ${kept} seconds after its end (ttlSecondsAfterFinished), and KubeJobFailed sees a failure for sure only after ${needed}: it may fail without anybody being told`,
      },
    ];
  },
};

/** Nothing where there is no alert, or it is off. */
function neededSeconds(manifest: Manifest, plan: Plan): number | undefined {
  const workload = plannedWorkload(manifest, plan);
  if (workload === undefined) return undefined;
  const { off, forMinutes = JOB_FAILED_MINUTES } = workload.facts.alerts?.KubeJobFailed ?? {};
  return off === undefined ? (forMinutes + UNTIL_SEEN_MINUTES) * 60 : undefined;
}
