import type { JobDescription } from '../component/pods';
import type { JobSpec, PodTemplateSpec } from '../imports/k8s';

/** The part that Jobs and CronJobs share. */
export function jobSpec(job: JobDescription, template: PodTemplateSpec): JobSpec {
  return {
    backoffLimit: job.backoffLimit,
    activeDeadlineSeconds: job.activeDeadlineSeconds,
    ttlSecondsAfterFinished: job.ttlSecondsAfterFinished,
    template,
  };
}
