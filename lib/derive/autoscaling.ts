import type { AutoscalingFacts, ScalingMetric } from '../component/scaling';
import { KubeHorizontalPodAutoscaler, type HorizontalPodAutoscalerBehavior, type MetricSpec } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import type { Deriver } from './deriver';

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

/** A HorizontalPodAutoscaler for each workload whose replicas are bounds. */
export const deriveAutoscaling: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    const { kind, replicas } = workload.facts;
    if (typeof replicas !== 'object') continue;
    const { min, max, behavior = {} } = replicas;
    new KubeHorizontalPodAutoscaler(scope, workload.name, {
      metadata: metadataOf(workload),
      spec: {
        scaleTargetRef: {
          apiVersion: kind === 'ReplicationController' ? 'v1' : 'apps/v1',
          kind,
          name: workload.objectName,
        },
        minReplicas: min,
        maxReplicas: max,
        metrics: metricsOf(replicas),
        behavior: {
          scaleUp: { ...BEHAVIOR.scaleUp, ...behavior.scaleUp },
          scaleDown: { ...BEHAVIOR.scaleDown, ...behavior.scaleDown },
        },
      },
    });
  }
};

function metricsOf({ cpu, memory, metrics = [] }: AutoscalingFacts): readonly MetricSpec[] {
  return [
    ...Object.entries({ cpu, memory }).flatMap(([name, averageUtilization]) =>
      averageUtilization === undefined
        ? []
        : [{ type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } } as const],
    ),
    ...metrics.map(metricSpec),
  ];
}

function metricSpec(metric: ScalingMetric): MetricSpec {
  if (metric.type === 'ContainerResource') {
    const { type, container, resource: name, averageUtilization } = metric;
    return { type, containerResource: { container, name, target: { type: 'Utilization', averageUtilization } } };
  }
  const { matchLabels } = metric;
  const named = { name: metric.metric, ...(matchLabels === undefined ? {} : { selector: { matchLabels } }) };
  switch (metric.type) {
    case 'Pods':
      return { type: 'Pods', pods: { metric: named, target: targetOf(metric) } };
    case 'Object':
      return { type: 'Object', object: { describedObject: metric.of, metric: named, target: targetOf(metric) } };
    case 'External':
      return { type: 'External', external: { metric: named, target: targetOf(metric) } };
  }
}

function targetOf({ value, averageValue }: { readonly value?: string; readonly averageValue?: string }) {
  return value === undefined ? ({ type: 'AverageValue', averageValue } as const) : ({ type: 'Value', value } as const);
}
