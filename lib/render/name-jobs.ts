import type { JobSpec } from '../imports/k8s';
import type { PlannedComponent } from '../plan/plan';
import { declaredWorkload } from '../reconcile/declared-workload';
import { shortHash } from '../short-hash';
import { groupOf, type Manifest } from './manifest';

/** `-` and eight hexadecimal digits: what a Job's name grows by. */
export const JOB_SUFFIX_LENGTH = 9;

type Field = keyof JobSpec;

/**
 * What the API lets change (ValidateJobSpecUpdate, in pkg/apis/batch/validation of Kubernetes 1.35 to 1.37, refuses all else),
 * and what decides of no pod whether it has done its work. `completions` may change of indexed Jobs alone, and is other work.
 */
const HOW_IT_RUNS: readonly Field[] = ['parallelism', 'podReplacementPolicy', 'suspend', 'ttlSecondsAfterFinished'];

/** The API lets these change, too: how long, and how often, it tries before it is given up. */
const UNTIL_GIVEN_UP: readonly Field[] = ['activeDeadlineSeconds', 'backoffLimit', 'maxFailedIndexes'];

/**
 * Puts a hash of what a Job runs behind its name. The API never lets a Job's template change: under one name a new image
 * or file would be refused at the next apply. New content is a new Job that runs once; the same content is the same Job.
 * Works on final objects, so that a patch and the checksum of mounted files count too. What the API lets change does not:
 * under another name, a Job that has done its work would do it again.
 *
 * @param planned the component that they are of. A Job before its rollout counts its limits: one that was given up holds the
 * rollout, no change under its name starts it again, and it ends well where nothing is left to do.
 */
export function nameJobs(
  manifests: readonly Manifest[],
  planned: Pick<PlannedComponent, 'workloads'> = { workloads: [] },
): readonly Manifest[] {
  return manifests.map((manifest) => {
    if (manifest.kind !== 'Job' || groupOf(manifest.apiVersion) !== 'batch') return manifest;
    const isAwaited = declaredWorkload(planned, manifest)?.facts.before === 'rollout';
    const left = isAwaited ? HOW_IT_RUNS : [...HOW_IT_RUNS, ...UNTIL_GIVEN_UP];
    const run = JSON.stringify({
      ...(manifest.spec ?? {}),
      ...Object.fromEntries(left.map((field) => [field, undefined])),
    });
    const name = `${manifest.metadata.name}-${shortHash(run)}`;
    return { ...manifest, metadata: { ...manifest.metadata, name } };
  });
}
