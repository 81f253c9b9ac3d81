import { PROGRESS_DEADLINE_SECONDS, type Rollout } from '../component/rollout';
import { KubeDeployment, type DeploymentSpec, type PodTemplateSpec } from '../imports/k8s';
import { declaredReplicas, REVISION_HISTORY, rollingUpdateOf, workloadMetadata, type Renderer } from './renderer';
import { startSeconds } from './start-seconds';

/** Capacity is never lost: new pods come first, a quarter at a time. */
const DEFAULT_ROLLOUT = { maxUnavailable: 0, maxSurge: '25%' };

/** Without a number of pods where an autoscaler sets it: each apply would set it back. */
export const renderDeployment: Renderer = (scope, workload, { description: { rollout = {} }, template }) => {
  new KubeDeployment(scope, workload.name, {
    metadata: workloadMetadata(workload),
    spec: {
      ...declaredReplicas(workload),
      revisionHistoryLimit: rollout.revisionHistoryLimit ?? REVISION_HISTORY,
      minReadySeconds: rollout.minReadySeconds,
      progressDeadlineSeconds: rollout.progressDeadlineSeconds ?? deadlineBeyond(rollout, template),
      paused: rollout.paused,
      strategy: strategyOf(rollout),
      selector: { matchLabels: workload.labels },
      template,
    },
  });
};

function strategyOf(rollout: Rollout): DeploymentSpec['strategy'] {
  if (rollout.type === 'Recreate') return { type: rollout.type };
  return { type: 'RollingUpdate', rollingUpdate: rollingUpdateOf(rollout, DEFAULT_ROLLOUT) };
}

/**
 * Nothing where what Kubernetes takes by itself is long enough. The API server wants the deadline above minReadySeconds; a pod
 * that starts for longer would count as stuck. Not both together: that a pod is ready is progress.
 */
function deadlineBeyond({ minReadySeconds = 0 }: Rollout, { spec }: PodTemplateSpec): number | undefined {
  const longest = Math.max(minReadySeconds, startSeconds(spec));
  return longest < PROGRESS_DEADLINE_SECONDS ? undefined : longest + PROGRESS_DEADLINE_SECONDS;
}
