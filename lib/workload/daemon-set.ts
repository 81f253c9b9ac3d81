import type { Rollout } from '../component/rollout';
import { KubeDaemonSet, type DaemonSetSpec } from '../imports/k8s';
import { REVISION_HISTORY, rollingUpdateOf, workloadMetadata, type Renderer } from './renderer';

/** A tenth of the nodes at a time, and never two pods of an agent on one node. */
const DEFAULT_ROLLOUT = { maxUnavailable: '10%' };

export const renderDaemonSet: Renderer = (scope, workload, { description: { rollout = {} }, template }) => {
  new KubeDaemonSet(scope, workload.name, {
    metadata: workloadMetadata(workload),
    spec: {
      revisionHistoryLimit: rollout.revisionHistoryLimit ?? REVISION_HISTORY,
      minReadySeconds: rollout.minReadySeconds,
      updateStrategy: updateStrategyOf(rollout),
      selector: { matchLabels: workload.labels },
      template,
    },
  });
};

function updateStrategyOf(rollout: Rollout): DaemonSetSpec['updateStrategy'] {
  if (rollout.type === 'OnDelete') return { type: rollout.type };
  return { type: 'RollingUpdate', rollingUpdate: rollingUpdateOf(rollout, DEFAULT_ROLLOUT) };
}
