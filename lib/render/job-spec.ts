import type { CronJobSpec, JobSpec } from '../imports/k8s';
import { groupOf, type Manifest } from './manifest';

/** What a Job, or each run of a CronJob, is; `undefined` for other kinds. What is built by hand may leave anything out. */
export function jobSpecOf({ apiVersion, kind, spec }: Manifest): Partial<JobSpec> | undefined {
  if (groupOf(apiVersion) !== 'batch') return undefined;
  if (kind === 'Job') return spec ?? {};
  if (kind === 'CronJob') return (spec as Partial<CronJobSpec> | undefined)?.jobTemplate?.spec ?? {};
  return undefined;
}
