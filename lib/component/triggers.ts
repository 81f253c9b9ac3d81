import { z } from 'zod';
import type { Rule } from '../spec/rules';

/**
 * What KEDA counts pods by, in its own terms. With triggers the autoscaler is a ScaledObject, from which KEDA makes the
 * HorizontalPodAutoscaler; with min 0 it takes the last pod away itself, on every minor. A workload that had an autoscaler
 * before keeps it until somebody deletes it: KEDA refuses a target that another one scales.
 *
 * @remarks Fields and rules are those of KEDA 2.20 (keda.sh/v1alpha1). KEDA asks from its own pods: no policy is opened for it.
 */
export interface TriggeredScaling {
  /** What KEDA asks; what asks for most pods counts. */
  readonly triggers?: readonly Trigger[];
  /** How often KEDA asks. Counts with min 0, and where values are cached. KEDA: 30 seconds. */
  readonly pollingIntervalSeconds?: number;
  /** How long every trigger has been quiet before the last pod goes. Counts with min 0. KEDA: 300 seconds. */
  readonly cooldownPeriodSeconds?: number;
  /** How many pods there are while a trigger does not answer. */
  readonly fallback?: TriggerFallback;
}

/** One thing that KEDA asks, such as the length of a queue. */
export interface Trigger {
  /** A scaler of KEDA: `rabbitmq`, `cron`, `prometheus`. CPU and memory stand beside the triggers. */
  readonly type: string;
  /** The scaler's settings, all of them text. KEDA checks them when it asks for the first time. */
  readonly metadata: Readonly<Record<string, string>>;
  /** By which KEDA finds credentials: an object that somebody else makes. */
  readonly authenticationRef?: {
    /** Its name. */
    readonly name: string;
    /** Default TriggerAuthentication, in the workload's namespace. */
    readonly kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication';
  };
  /** By which KEDA's status and messages call it; each once. */
  readonly name?: string;
  /** Whether the target is divided by the number of pods. KEDA: AverageValue. */
  readonly metricType?: 'AverageValue' | 'Value';
  /** Whether the autoscaler is told what was found at the last poll, instead of asking anew. Not for `cron`. */
  readonly useCachedMetrics?: boolean;
}

/** What KEDA holds on to where it is not told. */
export interface TriggerFallback {
  /** Questions in a row without an answer, after which it holds. */
  readonly failureThreshold: number;
  /** Pods that there are then: `max` at most. */
  readonly replicas: number;
  /** Which number counts where there are pods already. KEDA: static, always `replicas`. */
  readonly behavior?: 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower';
}

const text = z.string().min(1);

const trigger = z
  .strictObject({
    type: text.refine(
      (type) => type !== 'cpu' && type !== 'memory',
      'is what stands beside triggers as cpu and memory; write it there, or for one container as a ContainerResource in metrics',
    ),
    metadata: z.record(text, z.string()),
    authenticationRef: z
      .strictObject({
        name: text,
        kind: z.enum(['TriggerAuthentication', 'ClusterTriggerAuthentication']).optional(),
      })
      .optional(),
    name: text.optional(),
    metricType: z.enum(['AverageValue', 'Value']).optional(),
    useCachedMetrics: z.boolean().optional(),
  })
  .refine(({ type, useCachedMetrics }) => type !== 'cron' || useCachedMetrics !== true, {
    path: ['useCachedMetrics'],
    message: 'is nothing that KEDA takes for a trigger of type cron; leave it out',
  });

/** The fields as a schema, for what has those of an autoscaler beside them. */
export const triggerFields = {
  triggers: z.array(trigger).min(1).optional(),
  pollingIntervalSeconds: z.int().min(1).optional(),
  cooldownPeriodSeconds: z.int().min(0).optional(),
  fallback: z
    .strictObject({
      failureThreshold: z.int().min(0),
      replicas: z.int().min(0),
      behavior: z.enum(['static', 'currentReplicas', 'currentReplicasIfHigher', 'currentReplicasIfLower']).optional(),
    })
    .optional(),
} satisfies Readonly<Record<keyof TriggeredScaling, z.ZodType>>;

/** What holds between triggers and the rest of an autoscaler. */
export const triggerRules: readonly Rule<
  TriggeredScaling & { readonly max: number; readonly metrics?: readonly { readonly type: string }[] }
>[] = [
  {
    reads: ['triggers'],
    check({ triggers = [] }, breaks) {
      for (const [index, { name }] of triggers.entries()) {
        const first = triggers.findIndex((other) => name !== undefined && other.name === name);
        if (first >= 0 && first < index)
          breaks(['triggers', index, 'name'], `${name ?? ''} is that of triggers[${first}] too; call one otherwise`);
      }
    },
  },
  {
    reads: ['triggers', 'pollingIntervalSeconds', 'cooldownPeriodSeconds', 'fallback'],
    check({ triggers, ...others }, breaks) {
      if (triggers !== undefined) return;
      for (const field of ['pollingIntervalSeconds', 'cooldownPeriodSeconds', 'fallback'] as const) {
        if (others[field] !== undefined) breaks([field], 'is for triggers, of which there are none; take it away');
      }
    },
  },
  {
    reads: ['fallback', 'max'],
    check({ fallback, max }, breaks) {
      if (fallback !== undefined && fallback.replicas > max)
        breaks(
          ['fallback', 'replicas'],
          `${fallback.replicas} is above max ${max}, which holds all the same; lower it, or raise max`,
        );
    },
  },
  {
    reads: ['triggers', 'metrics'],
    check({ triggers, metrics = [] }, breaks) {
      if (triggers === undefined) return;
      for (const [index, { type }] of metrics.entries()) {
        if (type !== 'ContainerResource')
          breaks(
            ['metrics', index, 'type'],
            `is ${type}, for which KEDA has triggers; write one, or no triggers at all`,
          );
      }
    },
  },
];
