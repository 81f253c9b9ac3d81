import { z } from 'zod';
import { cron } from '../spec/cron';
import { withRules, type Rule } from '../spec/rules';
import { timeZone } from '../spec/time-zone';
import type { SameKeys } from '../spec/same-keys';

/** How a Job or CronJob runs to its end. */
export interface JobDescription {
  /**
   * Pods that may fail before the whole is given up. An application may leave it out: 6, or without end beside
   * `backoffLimitPerIndex`, where each index counts its own.
   */
  readonly backoffLimit?: number;
  /** Seconds until it is given up, however far it is. An application may leave it out: 3600. */
  readonly activeDeadlineSeconds: number;
  /**
   * Seconds until Kubernetes removes it once it has finished. Absent: it stays until the tree goes without it. GitOps would
   * create again what Kubernetes removed, and it would run twice; and of a failure that is gone within minutes, nobody is told.
   */
  readonly ttlSecondsAfterFinished?: number;
  /** Pods that must succeed. Default 1. */
  readonly completions?: number;
  /** Pods that run at once. Default 1. */
  readonly parallelism?: number;
  /** Each pod gets a number from 0 (`JOB_COMPLETION_INDEX`) and does its share. */
  readonly indexed?: boolean;
  /** With `indexed`: pods of one index that may fail before that index is given up; the others go on. */
  readonly backoffLimitPerIndex?: number;
  /** With `backoffLimitPerIndex`: indexes that may be given up before the whole is. */
  readonly maxFailedIndexes?: number;
  /** What the end of a pod means, first match first; what no rule matches counts against `backoffLimit` and `backoffLimitPerIndex`. */
  readonly podFailurePolicy?: readonly PodFailureRule[];
  /** Nothing runs until it is taken away; of a CronJob, no run starts. */
  readonly suspend?: boolean;
  /** CronJobs only, and required there: five fields of cron, or a shorthand such as `@daily`. */
  readonly schedule?: string;
  /** CronJobs only: an IANA name. Default Etc/UTC. */
  readonly timeZone?: string;
  /** CronJobs only: what becomes of a run that would start while one still goes on. Default Forbid. */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  /** CronJobs only: seconds that a run may start late (a controller that was away) before it is left out. At least 10. */
  readonly startingDeadlineSeconds?: number;
  /** CronJobs only: runs that succeeded and are kept to look at. Kubernetes: 3, and one that failed. */
  readonly successfulJobsHistoryLimit?: number;
  /** CronJobs only: the same of runs that failed. */
  readonly failedJobsHistoryLimit?: number;
}

/** One rule about pods that failed: by the exit codes of a container, or by a condition of the pod. */
export type PodFailureRule = {
  /**
   * `FailJob` gives the whole up, `FailIndex` the index, which needs backoffLimitPerIndex. `Ignore` starts another pod and
   * counts nothing; `Count` counts it as if no rule matched.
   */
  readonly action: 'FailJob' | 'FailIndex' | 'Ignore' | 'Count';
} & (
  | {
      /** Exit codes, 1 to 255, any of which matches; or else `condition`. */
      readonly exitCodes: readonly number[];
      /** The container that must have ended so. Absent: any. */
      readonly container?: string;
      readonly condition?: never;
    }
  | {
      /**
       * A condition of the pod, or else `exitCodes`. `DisruptionTarget`: it was evicted, preempted or lost with its node.
       * `ConfigIssue`: somebody marked it as misconfigured; Kubernetes itself never does.
       */
      readonly condition: 'DisruptionTarget' | 'ConfigIssue';
      readonly exitCodes?: never;
      readonly container?: never;
    }
);

const many = z.int().min(0);

const failureRule = z
  .strictObject({
    action: z.enum(['FailJob', 'FailIndex', 'Ignore', 'Count']),
    exitCodes: z.array(z.int().min(1).max(255)).min(1).optional(),
    container: z.string().min(1).optional(),
    condition: z.enum(['DisruptionTarget', 'ConfigIssue']).optional(),
  })
  .refine(
    ({ exitCodes, condition }) => (exitCodes === undefined) !== (condition === undefined),
    'must name exitCodes or a condition, one of the two',
  )
  .refine(
    ({ container, exitCodes }) => container === undefined || exitCodes !== undefined,
    'names a container, which is for exitCodes',
  );

/** The fields of Jobs, for the schemas of what has them. */
export const jobFields = {
  backoffLimit: many.optional(),
  activeDeadlineSeconds: z.int().min(1),
  ttlSecondsAfterFinished: many.optional(),
  completions: z.int().min(1).optional(),
  parallelism: z.int().min(1).optional(),
  indexed: z.boolean().optional(),
  backoffLimitPerIndex: many.optional(),
  maxFailedIndexes: many.optional(),
  podFailurePolicy: z.array(failureRule).min(1).max(20).optional(),
  suspend: z.boolean().optional(),
};

/** The fields of CronJobs beside those of Jobs. */
export const cronFields = {
  schedule: cron.optional(),
  timeZone: timeZone.optional(),
  concurrencyPolicy: z.enum(['Allow', 'Forbid', 'Replace']).optional(),
  startingDeadlineSeconds: z.int().min(10).optional(),
  successfulJobsHistoryLimit: many.optional(),
  failedJobsHistoryLimit: many.optional(),
};

/** What each index says about itself holds for indexed Jobs alone. */
export const jobRules: readonly Rule<Partial<JobDescription>>[] = [
  {
    reads: ['indexed', 'completions'],
    check({ indexed, completions }, breaks) {
      if (indexed === true && completions === undefined)
        breaks(['completions'], 'is required where pods are indexed: it says how many indexes there are');
    },
  },
  {
    reads: ['indexed', 'backoffLimitPerIndex', 'maxFailedIndexes'],
    check({ indexed, backoffLimitPerIndex, maxFailedIndexes }, breaks) {
      if (backoffLimitPerIndex !== undefined && indexed !== true)
        breaks(['backoffLimitPerIndex'], 'is for indexed pods; set indexed: true, or leave it out');
      if (maxFailedIndexes !== undefined && backoffLimitPerIndex === undefined)
        breaks(['maxFailedIndexes'], 'goes with backoffLimitPerIndex; state both, or leave it out');
    },
  },
  {
    reads: ['completions', 'maxFailedIndexes'],
    check({ completions = 1, maxFailedIndexes = 0 }, breaks) {
      if (maxFailedIndexes > completions)
        breaks(['maxFailedIndexes'], `${maxFailedIndexes} is above completions ${completions}; lower it`);
    },
  },
  {
    reads: ['podFailurePolicy', 'backoffLimitPerIndex'],
    check({ podFailurePolicy = [], backoffLimitPerIndex }, breaks) {
      for (const [index, { action }] of podFailurePolicy.entries()) {
        if (action === 'FailIndex' && backoffLimitPerIndex === undefined)
          breaks(
            ['podFailurePolicy', index, 'action'],
            'FailIndex needs backoffLimitPerIndex; state it, or choose FailJob',
          );
      }
    },
  },
];

/**
 * Nobody but an application has a default. Where indexes count for themselves, Kubernetes takes one without end, and any other
 * would give up the whole for what few of them do.
 */
const limited: Rule<Partial<JobDescription>> = {
  reads: ['backoffLimit', 'backoffLimitPerIndex'],
  check({ backoffLimit, backoffLimitPerIndex }, breaks) {
    if (backoffLimit === undefined && backoffLimitPerIndex === undefined)
      breaks(['backoffLimit'], 'is required, unless backoffLimitPerIndex says how often each index may fail');
  },
};

export const jobDescription = withRules(z.strictObject({ ...jobFields, ...cronFields }), [
  ...jobRules,
  limited,
] as never);

/** Does not compile when a field is added to the description and not to the schema, or the other way round. */
true satisfies SameKeys<JobDescription, z.output<typeof jobDescription>>;
