import { createHash } from 'node:crypto';
import type { JobDescription } from '../component/pods';
import type { JobSpec, PodTemplateSpec } from '../imports/k8s';
import type { PlannedWorkload } from '../plan/plan';

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
 * The name of a Job that runs before a rollout: it ends in a hash of what runs, because the API never lets a Job's
 * template change. New content is a new Job; the same content is the same Job and does not run again.
 */
export function rolloutJobName({ objectName }: PlannedWorkload, content: unknown): string {
  return `${objectName}-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, HASH_LENGTH)}`;
}

/**
 * Order for the GitOps tools: Argo CD runs a lower wave to its end first. The Job is no hook, so that it stays in the
 * tree and both tools see whether it succeeded; Flux waits for the Jobs of a Kustomization before what depends on it.
 */
export const BEFORE_ROLLOUT = { 'argocd.argoproj.io/sync-wave': '-1' } as const;
