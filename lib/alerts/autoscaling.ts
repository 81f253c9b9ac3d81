import { autoscalerNameOf } from '../plan/scaling';
import type { Topic } from './alert-rule';
import { select, type Matchers } from './selector';

/** An autoscaler that wants more pods than it may have, for longer than a wave lasts. */
export const autoscalingAlerts: Topic = ({ workload }) => {
  const { facts, namespace, owner } = workload;
  // Bounds without room between them are always at their end.
  if (typeof facts.replicas !== 'object' || facts.replicas.min === facts.replicas.max) return [];
  const horizontalpodautoscaler = autoscalerNameOf(workload);
  const series = (metric: string, matchers: Matchers = {}) =>
    select(`kube_horizontalpodautoscaler_${metric}`, { namespace, horizontalpodautoscaler, ...matchers });
  const each = (expr: string, labels = '') => `max by (namespace, horizontalpodautoscaler${labels}) (${expr})`;
  const eachMetric = (expr: string) => each(expr, ', metric_name, metric_target_type, container');
  return [
    {
      alert: 'KubeHpaMaxedOut',
      severity: 'warning',
      forMinutes: 15,
      // The current number is the one that the workload states (spec.replicas of its scale, which the controller reports): pods
      // that a rollout adds for a while do not count, so that it equals the maximum during a rollout too.
      // ScalingLimited alone is also said of one that would take pods away and may not, and its reason is not exported:
      // what would add pods is beyond its target. Five minutes are what it goes on wanting the most it has wanted.
      expr: [
        `${each(series('status_current_replicas'))} == ${each(series('spec_max_replicas'))}`,
        'and',
        `${each(series('status_condition', { condition: 'ScalingLimited', status: 'true' }))} == 1`,
        'and',
        each(
          [
            `\n  ${eachMetric(`max_over_time(${series('status_target_metric')}[5m])`)}`,
            `  > ${eachMetric(series('spec_target_metric'))}\n`,
          ].join('\n'),
        ),
      ].join('\n'),
      summary: `${owner} needs more pods than it may have`,
      description: `HorizontalPodAutoscaler ${horizontalpodautoscaler} has long been at its maximum of {{ $value }} pods and would add more: whoever asks ${owner} waits longer, or is refused.`,
    },
  ];
};
