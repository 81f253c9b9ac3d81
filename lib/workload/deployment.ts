import { PROGRESS_DEADLINE_SECONDS, type Rollout } from '../component/rollout';
import { KubeDeployment, type DeploymentSpec } from '../imports/k8s';
import { declaredReplicas, REVISION_HISTORY, rollingUpdateOf, workloadMetadata, type Renderer } from './renderer';

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
      progressDeadlineSeconds: rollout.progressDeadlineSeconds ?? deadlineBeyond(rollout.minReadySeconds),
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

/** Nothing where what Kubernetes takes by itself is long enough: the API server wants the deadline above minReadySeconds. */
function deadlineBeyond(minReadySeconds = 0): number | undefined {
  return minReadySeconds < PROGRESS_DEADLINE_SECONDS ? undefined : minReadySeconds + PROGRESS_DEADLINE_SECONDS;
}
