import { autoscalerNameOf } from '../plan/scaling';
import type { Topic } from './alert-rule';
import { select, type Matchers } from './selector';

/** An autoscaler that wants more pods than it may have, for longer than a wave lasts. */
export const autoscalingAlerts: Topic = ({ workload }) => {
  const { facts, namespace, owner } = workload;
  // Bounds without room between them are always at their end.
  if (typeof facts.replicas !== 'object' || facts.replicas.min === facts.replicas.max) return [];
  const horizontalpodautoscaler = autoscalerNameOf(workload);
  const each = (metric: string, matchers: Matchers = {}) =>
    `max by (namespace, horizontalpodautoscaler) (${select(`kube_horizontalpodautoscaler_${metric}`, { namespace, horizontalpodautoscaler, ...matchers })})`;
  return [
    {
      alert: 'KubeHpaMaxedOut',
      severity: 'warning',
      forMinutes: 15,
      // At the maximum and content is no fault: ScalingLimited says that the controller would go on.
      expr: [
        `${each('status_current_replicas')} == ${each('spec_max_replicas')}`,
        'and',
        `${each('status_condition', { condition: 'ScalingLimited', status: 'true' })} == 1`,
      ].join('\n'),
      summary: `${owner} needs more pods than it may have`,
      description: `HorizontalPodAutoscaler ${horizontalpodautoscaler} has long been at its maximum of {{ $value }} pods and would add more: whoever asks ${owner} waits longer, or is refused.`,
    },
  ];
};
