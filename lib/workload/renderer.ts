import type { Construct } from 'constructs';
import type { PodDescription } from '../component/pods';
import type { Rollout } from '../component/rollout';
import type { PodTemplateSpec } from '../imports/k8s';
import { metadataOf, versionLabel } from '../plan/labels';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { privilegeNote } from './privilege-note';
import { singlePodNote } from './single-pod';

/** Renders the object of one kind that runs the pods. */
export type Renderer = (scope: Construct, workload: PlannedWorkload, parts: Parts) => void;

interface Parts {
  readonly description: PodDescription;
  readonly template: PodTemplateSpec;
  readonly plan: Plan;
}

/** Old ReplicaSets and ControllerRevisions to roll back to; Kubernetes keeps ten. */
export const REVISION_HISTORY = 5;

/** The numbers of a rolling update. Whoever says one of the two has thought of a rollout that goes on by it alone. */
export function rollingUpdateOf(
  { maxUnavailable, maxSurge }: Rollout,
  usual: Pick<Rollout, 'maxUnavailable' | 'maxSurge'>,
) {
  const isSaid = maxUnavailable !== undefined || maxSurge !== undefined;
  return isSaid ? { maxUnavailable: maxUnavailable ?? 0, maxSurge: maxSurge ?? 0 } : usual;
}

/** Metadata of the object that runs the pods: a derived object's, the version that they run, what a single one means, and why they may more than others. */
export function workloadMetadata(workload: PlannedWorkload) {
  const { labels, annotations, ...rest } = metadataOf(workload);
  return {
    ...rest,
    labels: { ...labels, ...versionLabel(workload) },
    annotations: { ...annotations, ...singlePodNote(workload), ...privilegeNote(workload) },
  };
}

/** Left out under an autoscaler: two owners of the field would fight over it at every apply. */
export function declaredReplicas({ facts: { replicas } }: PlannedWorkload): { replicas?: number } {
  return typeof replicas === 'object' ? {} : { replicas: replicas ?? 1 };
}
