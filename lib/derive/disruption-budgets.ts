import { KubePodDisruptionBudget } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import { maximumReplicas } from '../plan/replicas';
import type { Deriver } from './deriver';

/**
 * A budget of one pod at a time for each workload that may run several. It blocks no drain, also while there is one pod; a
 * workload that never has more gets none, since it would say nothing. Pods that are broken anyway never count.
 */
export const deriveDisruptionBudgets: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    if (maximumReplicas(workload) < 2) continue;
    new KubePodDisruptionBudget(scope, workload.name, {
      metadata: metadataOf(workload),
      spec: {
        maxUnavailable: 1,
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
        selector: { matchLabels: workload.labels },
      },
    });
  }
};
