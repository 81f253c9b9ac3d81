import { KubePodDisruptionBudget } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import { minimumReplicas } from '../plan/replicas';
import type { Deriver } from './deriver';

/**
 * A budget of one pod at a time for each workload that always runs several. A single pod gets none, since a budget that
 * allows no disruption blocks every drain; pods that are broken anyway never count.
 */
export const deriveDisruptionBudgets: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    if (minimumReplicas(workload) < 2) continue;
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
