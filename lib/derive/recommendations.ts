import { ApiObject } from 'cdk8s';
import type { ObjectReference } from '../component/scaling';
import { metadataOf } from '../plan/labels';
import type { Deriver } from './deriver';
import { referenceTo } from './target-reference';

/** What is used of `autoscaling.k8s.io/v1` (VPA 1.8). */
export interface VerticalPodAutoscalerSpec {
  readonly targetRef: ObjectReference;
  /** Recreate where nothing is said, which evicts pods. */
  readonly updatePolicy: { readonly updateMode: 'Off' };
}

/**
 * A VerticalPodAutoscaler for each workload that wants to know what it needs, where the cluster has one. It recommends and
 * changes nothing: requests are in the tree, where capacity and quotas are reckoned with them, and an autoscaler that counts
 * pods by CPU would chase one that changes what the share is of.
 */
export const deriveRecommendations: Deriver = (scope, { workloads }, { cluster }) => {
  if (cluster.external.verticalPodAutoscaler !== true) return;
  for (const workload of workloads.filter(({ facts }) => facts.recommendResources === true)) {
    const spec: VerticalPodAutoscalerSpec = { targetRef: referenceTo(workload), updatePolicy: { updateMode: 'Off' } };
    new ApiObject(scope, workload.name, {
      apiVersion: 'autoscaling.k8s.io/v1',
      kind: 'VerticalPodAutoscaler',
      metadata: metadataOf(workload),
      spec,
    });
  }
};
