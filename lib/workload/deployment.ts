import type { Rollout } from '../component/rollout';
import { KubeDeployment, type DeploymentSpec } from '../imports/k8s';
import { declaredReplicas, REVISION_HISTORY, workloadMetadata, type Renderer } from './renderer';

/** Capacity is never lost: new pods come first, a quarter at a time. */
const DEFAULT_ROLLOUT = { maxUnavailable: 0, maxSurge: '25%' };

export const renderDeployment: Renderer = (scope, workload, { description: { rollout = {} }, template }) => {
  new KubeDeployment(scope, workload.name, {
    metadata: workloadMetadata(workload),
    spec: {
      ...declaredReplicas(workload),
      revisionHistoryLimit: rollout.revisionHistoryLimit ?? REVISION_HISTORY,
      minReadySeconds: rollout.minReadySeconds,
      progressDeadlineSeconds: rollout.progressDeadlineSeconds,
      paused: rollout.paused,
      strategy: strategyOf(rollout),
      selector: { matchLabels: workload.labels },
      template,
    },
  });
};

function strategyOf({ type, maxUnavailable, maxSurge }: Rollout): DeploymentSpec['strategy'] {
  if (type === 'Recreate') return { type };
  if (maxUnavailable === undefined && maxSurge === undefined)
    return { type: 'RollingUpdate', rollingUpdate: { ...DEFAULT_ROLLOUT } };
  // Whoever says one of the two has thought of a rollout that goes on by it alone.
  return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: maxUnavailable ?? 0, maxSurge: maxSurge ?? 0 } };
}
