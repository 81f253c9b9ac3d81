import { KubeHorizontalPodAutoscaler } from '../imports/k8s';
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
} as const;

/** A HorizontalPodAutoscaler for each workload whose replicas are bounds. */
export const deriveAutoscaling: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    const { kind, replicas } = workload.facts;
    if (typeof replicas !== 'object') continue;
    new KubeHorizontalPodAutoscaler(scope, workload.name, {
      metadata: metadataOf(workload),
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind, name: workload.objectName },
        minReplicas: replicas.min,
        maxReplicas: replicas.max,
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: replicas.cpu } },
          },
        ],
        behavior: BEHAVIOR,
      },
    });
  }
};
