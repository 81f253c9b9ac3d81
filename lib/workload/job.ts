import type { JobDescription, PodFailureRule } from '../component/job';
import type { PodDescription } from '../component/pods';
import { KubeCronJob, KubeJob, type JobSpec, type PodFailurePolicyRule, type PodTemplateSpec } from '../imports/k8s';
import type { PlannedWorkload } from '../plan/plan';
import { workloadMetadata, type Renderer } from './renderer';

export const renderJob: Renderer = (scope, workload, { description, template }) => {
  const job = jobOf(workload, description);
  new KubeJob(scope, workload.name, {
    metadata: workloadMetadata(workload),
    spec: { ...jobSpec(job, template), suspend: job.suspend },
  });
};

/** @throws Error without a schedule. */
export const renderCronJob: Renderer = (scope, workload, { description, template }) => {
  const job = jobOf(workload, description);
  const { schedule, timeZone = 'Etc/UTC', concurrencyPolicy = 'Forbid' } = job;
  if (schedule === undefined) throw new Error('is a CronJob without a schedule; set job.schedule in its pods');
  const metadata = workloadMetadata(workload);
  new KubeCronJob(scope, workload.name, {
    metadata,
    spec: {
      schedule,
      timeZone,
      concurrencyPolicy,
      startingDeadlineSeconds: job.startingDeadlineSeconds,
      successfulJobsHistoryLimit: job.successfulJobsHistoryLimit,
      failedJobsHistoryLimit: job.failedJobsHistoryLimit,
      suspend: job.suspend,
      jobTemplate: { metadata: { labels: metadata.labels }, spec: jobSpec(job, template) },
    },
  });
};

/** The part that Jobs and the runs of CronJobs share. */
function jobSpec(job: JobDescription, template: PodTemplateSpec): JobSpec {
  return {
    backoffLimit: job.backoffLimit,
    activeDeadlineSeconds: job.activeDeadlineSeconds,
    ttlSecondsAfterFinished: job.ttlSecondsAfterFinished,
    completions: job.completions,
    parallelism: job.parallelism,
    completionMode: job.indexed === true ? 'Indexed' : undefined,
    backoffLimitPerIndex: job.backoffLimitPerIndex,
    maxFailedIndexes: job.maxFailedIndexes,
    podFailurePolicy: job.podFailurePolicy && { rules: job.podFailurePolicy.map(failureRule) },
    template,
  };
}

function failureRule({ action, exitCodes, container, condition }: PodFailureRule): PodFailurePolicyRule {
  if (condition !== undefined) return { action, onPodConditions: [{ type: condition, status: 'True' }] };
  const values = [...exitCodes].sort((a, b) => a - b);
  return { action, onExitCodes: { containerName: container, operator: 'In', values } };
}

function jobOf({ facts }: PlannedWorkload, { job }: PodDescription): JobDescription {
  if (job === undefined)
    throw new Error(
      `is a ${facts.kind}, but its pods say nothing in job; state backoffLimit and activeDeadlineSeconds`,
    );
  return job;
}
