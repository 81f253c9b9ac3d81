import type { AutoscalingFacts } from '../component/scaling';
import type { HorizontalPodAutoscalerBehavior } from '../imports/k8s';

/**
 * Grows fast and shrinks slowly: a load that comes in waves costs a few idle pods for five minutes, a load that is met
 * too late costs requests.
 */
const BEHAVIOR = {
  scaleUp: {
    stabilizationWindowSeconds: 0,
    selectPolicy: 'Max',
    policies: [
      { type: 'Percent', value: 100, periodSeconds: 30 },
      { type: 'Pods', value: 2, periodSeconds: 30 },
    ],
  },
  scaleDown: {
    stabilizationWindowSeconds: 300,
    selectPolicy: 'Max',
    policies: [
      { type: 'Percent', value: 25, periodSeconds: 60 },
      { type: 'Pods', value: 1, periodSeconds: 60 },
    ],
  },
} as const satisfies HorizontalPodAutoscalerBehavior;

/** How fast an autoscaler goes: what its facts say lies over the usual, direction by direction. */
export function behaviorOf({ behavior = {} }: AutoscalingFacts): HorizontalPodAutoscalerBehavior {
  return {
    scaleUp: { ...BEHAVIOR.scaleUp, ...behavior.scaleUp },
    scaleDown: { ...BEHAVIOR.scaleDown, ...behavior.scaleDown },
  };
}
