import { z } from 'zod';
import { withRules, type Rule } from '../spec/rules';

/**
 * How a workload replaces its pods. What is not said stays as the engine sets it: a Deployment adds a quarter before it
 * takes any away, a StatefulSet goes pod by pod, a DaemonSet a tenth of the nodes at a time; five old revisions are kept.
 */
export interface Rollout {
  /**
   * `Recreate` (Deployments) stops the old pods first: for a claim that one pod alone can mount. `OnDelete` (StatefulSets,
   * DaemonSets) leaves it to whoever deletes the pods.
   */
  readonly type?: 'RollingUpdate' | 'Recreate' | 'OnDelete';
  /** Pods, or a share of them such as `25%`, that may be missing meanwhile. StatefulSets: Kubernetes 1.37 and later. */
  readonly maxUnavailable?: number | string;
  /**
   * Pods, or a share of them such as `25%`, that may be there beside the declared ones. Not for StatefulSets; of a DaemonSet,
   * instead of `maxUnavailable`, and at most all.
   */
  readonly maxSurge?: number | string;
  /** Of a StatefulSet: so many pods, from the first on, keep the version that they run, so that a new one is tried on the last. */
  readonly partition?: number;
  /** Seconds that a new pod must have been ready before it counts. Kubernetes: 0. */
  readonly minReadySeconds?: number;
  /**
   * Of a Deployment: seconds without progress until it is reported as failed. Kubernetes: 600; where `minReadySeconds` is as
   * long, or a pod may take as long to start, so much after it.
   */
  readonly progressDeadlineSeconds?: number;
  /** Old revisions that are kept to go back to. */
  readonly revisionHistoryLimit?: number;
  /** Of a Deployment: changes are taken, but no pod is replaced until it is taken away. */
  readonly paused?: boolean;
}

const PERCENTAGE = /^\d+%$/;
/** What Kubernetes takes where a Deployment does not say. */
export const PROGRESS_DEADLINE_SECONDS = 600;

const share = z.union([z.int().min(0), z.string().regex(PERCENTAGE, 'must be a number of pods or a percentage')]);
const shareBelow = share.refine(
  (value) => typeof value === 'number' || !PERCENTAGE.test(value) || parseInt(value, 10) <= 100,
  'is above 100%, more pods than there are; write a share of at most 100%',
);
const seconds = z.int().min(0);

/** Whether a number of pods, or a share of them, is none: `0`, `0%`. */
export const isNone = (value: number | string): boolean => parseInt(String(value), 10) === 0;

const fields = z.strictObject({
  type: z.enum(['RollingUpdate', 'Recreate', 'OnDelete']).optional(),
  maxUnavailable: shareBelow.optional(),
  maxSurge: share.optional(),
  partition: z.int().min(0).optional(),
  minReadySeconds: seconds.optional(),
  progressDeadlineSeconds: seconds.optional(),
  revisionHistoryLimit: z.int().min(0).optional(),
  paused: z.boolean().optional(),
}) satisfies z.ZodType<Rollout>;

const RULES: readonly Rule<Rollout>[] = [
  {
    reads: ['maxUnavailable', 'maxSurge'],
    check({ maxUnavailable, maxSurge }, breaks) {
      if (maxUnavailable === undefined && maxSurge === undefined) return;
      if (!isNone(maxUnavailable ?? 0) || !isNone(maxSurge ?? 0)) return;
      const [field, other] =
        maxUnavailable === undefined ? ['maxSurge', 'maxUnavailable'] : ['maxUnavailable', 'maxSurge'];
      breaks([field], `is none, and so is ${other}, so no pod could ever be replaced; raise one of them`);
    },
  },
  {
    reads: ['type', 'maxUnavailable', 'maxSurge', 'partition'],
    check({ type = 'RollingUpdate', ...rolling }, breaks) {
      if (type === 'RollingUpdate') return;
      for (const field of ['maxUnavailable', 'maxSurge', 'partition'] as const) {
        if (rolling[field] !== undefined)
          breaks([field], `is for RollingUpdate, and type says ${type}; take one of the two away`);
      }
    },
  },
  {
    reads: ['minReadySeconds', 'progressDeadlineSeconds'],
    check({ minReadySeconds = 0, progressDeadlineSeconds }, breaks) {
      if (progressDeadlineSeconds === undefined || progressDeadlineSeconds > minReadySeconds) return;
      breaks(
        ['progressDeadlineSeconds'],
        `must be above minReadySeconds, which the API server demands (${progressDeadlineSeconds} and ${minReadySeconds}); a pod that needs its time to be ready would count as stuck`,
      );
    },
  },
];

/** A rollout as the API server would accept it. */
export const rollout = withRules(fields, RULES);

/** The same with some of the fields alone, for what has no others. */
export function rolloutOf<Field extends keyof Rollout>(...names: readonly Field[]) {
  const some = fields.pick(Object.fromEntries(names.map((name) => [name, true])) as never) as z.ZodObject<
    Pick<typeof fields.shape, Field>,
    z.core.$strict
  >;
  return withRules(some, RULES as never);
}
