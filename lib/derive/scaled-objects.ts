import { ApiObject } from 'cdk8s';
import type { AutoscalingFacts, ObjectReference } from '../component/scaling';
import type { Trigger, TriggerFallback } from '../component/triggers';
import type { HorizontalPodAutoscalerBehavior } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import type { PlannedWorkload } from '../plan/plan';
import type { Deriver } from './deriver';
import { behaviorOf } from './scaling-behavior';
import { referenceTo } from './target-reference';

/** What is used of `keda.sh/v1alpha1` (KEDA 2.20). */
export interface ScaledObjectSpec {
  readonly scaleTargetRef: ObjectReference;
  /** Seconds. */
  readonly pollingInterval?: number | undefined;
  /** Seconds. */
  readonly cooldownPeriod?: number | undefined;
  readonly minReplicaCount: number;
  readonly maxReplicaCount: number;
  readonly fallback?: TriggerFallback | undefined;
  readonly triggers: readonly (Trigger | UseTrigger)[];
  readonly advanced: {
    readonly horizontalPodAutoscalerConfig: { readonly behavior: HorizontalPodAutoscalerBehavior };
  };
}

/** CPU or memory of the pods, or of one container of each. */
interface UseTrigger {
  readonly type: 'cpu' | 'memory';
  readonly metricType: 'Utilization';
  /** `value` is in percent of the request. */
  readonly metadata: { readonly value: string; readonly containerName?: string };
}

/** A ScaledObject for each workload with triggers; KEDA makes its HorizontalPodAutoscaler. */
export const deriveScaledObjects: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    const { replicas } = workload.facts;
    if (typeof replicas !== 'object' || replicas.triggers === undefined) continue;
    new ApiObject(scope, workload.name, {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      metadata: metadataOf(workload),
      spec: specOf(workload, { ...replicas, triggers: replicas.triggers }),
    });
  }
};

function specOf(
  workload: PlannedWorkload,
  scaling: AutoscalingFacts & Required<Pick<AutoscalingFacts, 'triggers'>>,
): ScaledObjectSpec {
  const { min, max, triggers, fallback, pollingIntervalSeconds, cooldownPeriodSeconds } = scaling;
  const reachesZero = min === 0;
  // KEDA warns of either where it does not look at it: without pods it asks by itself, with pods the autoscaler asks.
  const polls = reachesZero || triggers.some(({ useCachedMetrics }) => useCachedMetrics === true);
  return {
    scaleTargetRef: referenceTo(workload),
    pollingInterval: polls ? pollingIntervalSeconds : undefined,
    cooldownPeriod: reachesZero ? cooldownPeriodSeconds : undefined,
    minReplicaCount: min,
    maxReplicaCount: max,
    fallback,
    triggers: [...useTriggers(scaling), ...triggers],
    advanced: { horizontalPodAutoscalerConfig: { behavior: behaviorOf(scaling) } },
  };
}

function useTriggers({ cpu, memory, metrics = [] }: AutoscalingFacts): readonly UseTrigger[] {
  const ofPods = Object.entries({ cpu, memory }) as readonly (readonly ['cpu' | 'memory', number | undefined])[];
  return [
    ...ofPods.flatMap(([type, percent]) => (percent === undefined ? [] : [useTrigger(type, percent)])),
    ...metrics.flatMap((metric) =>
      metric.type === 'ContainerResource'
        ? [useTrigger(metric.resource, metric.averageUtilization, metric.container)]
        : [],
    ),
  ];
}

function useTrigger(type: 'cpu' | 'memory', percent: number, containerName?: string): UseTrigger {
  const of = containerName === undefined ? {} : { containerName };
  return { type, metricType: 'Utilization', metadata: { value: `${percent}`, ...of } };
}
