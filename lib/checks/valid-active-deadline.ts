import { jobSpecOf } from '../render/job-spec';
import type { Manifest } from '../render/manifest';
import type { ObjectCheck } from './check';
import { inPods } from './pods';

/**
 * ValidateStatefulSetSpec, ValidateDaemonSetSpec and ValidatePodTemplateSpecForReplicaSet (which Deployments go through, too), in
 * pkg/apis/apps/validation of Kubernetes, and ValidatePodTemplateSpecForRC in pkg/apis/core/validation: the same in 1.35 to 1.37.
 */
export const validActiveDeadline: ObjectCheck = {
  id: 'valid-active-deadline',
  severity: 'error',
  summary:
    'Pods that are stopped after a time (activeDeadlineSeconds) under what keeps them running, a Deployment, StatefulSet, DaemonSet or their like: the API server refuses them.',
  remediation: 'leave activeDeadlineSeconds out of the pod template, or make it a Job',
  find: inPods(({ manifest, pod: { activeDeadlineSeconds } }) =>
    activeDeadlineSeconds === undefined || mayEnd(manifest)
      ? []
      : [
          {
            reason: `has pods with activeDeadlineSeconds ${activeDeadlineSeconds}, which the API server refuses in a ${manifest.kind}`,
          },
        ],
  ),
};

function mayEnd(manifest: Manifest): boolean {
  return manifest.kind === 'Pod' || jobSpecOf(manifest) !== undefined;
}
