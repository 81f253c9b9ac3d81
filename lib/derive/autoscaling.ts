import type { AutoscalingFacts, ScalingMetric } from '../component/scaling';
import { KubeHorizontalPodAutoscaler, type MetricSpec } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import type { Deriver } from './deriver';
import { behaviorOf } from './scaling-behavior';
import { referenceTo } from './target-reference';

/** A HorizontalPodAutoscaler for each workload whose replicas are bounds, unless KEDA makes it. */
export const deriveAutoscaling: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    const { replicas } = workload.facts;
    if (typeof replicas !== 'object' || replicas.triggers !== undefined) continue;
    new KubeHorizontalPodAutoscaler(scope, workload.name, {
      metadata: metadataOf(workload),
      spec: {
        scaleTargetRef: referenceTo(workload),
        minReplicas: replicas.min,
        maxReplicas: replicas.max,
        metrics: metricsOf(replicas),
        behavior: behaviorOf(replicas),
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
