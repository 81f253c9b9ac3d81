import { createHash } from 'node:crypto';
import type { JobDescription } from '../component/pods';
import type { JobSpec, PodTemplateSpec } from '../imports/k8s';
import type { PlannedWorkload } from '../plan/plan';
import { inReadingOrder } from '../render/reading-order';

const HASH_LENGTH = 8;

/** The part that Jobs and CronJobs share. */
export function jobSpec(job: JobDescription, template: PodTemplateSpec): JobSpec {
  return {
    backoffLimit: job.backoffLimit,
    activeDeadlineSeconds: job.activeDeadlineSeconds,
    ttlSecondsAfterFinished: job.ttlSecondsAfterFinished,
    template,
  };
}

/**
 * The name of a Job that runs before a rollout: it ends in a hash of what runs and of the files that it reads, because
 * the API never lets a Job's template change. New content is a new Job; the same content is the same Job, which does not
 * run again.
 */
export function rolloutJobName({ objectName }: PlannedWorkload, content: unknown): string {
  const text = JSON.stringify(inReadingOrder(content));
  return `${objectName}-${createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)}`;
}
