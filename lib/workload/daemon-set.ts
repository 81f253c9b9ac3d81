import type { Rollout } from '../component/rollout';
import { KubeDaemonSet, type DaemonSetSpec } from '../imports/k8s';
import { REVISION_HISTORY, workloadMetadata, type Renderer } from './renderer';

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

function updateStrategyOf({ type, maxUnavailable, maxSurge }: Rollout): DaemonSetSpec['updateStrategy'] {
  if (type === 'OnDelete') return { type };
  if (maxUnavailable === undefined && maxSurge === undefined)
    return { type: 'RollingUpdate', rollingUpdate: { ...DEFAULT_ROLLOUT } };
  return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: maxUnavailable ?? 0, maxSurge: maxSurge ?? 0 } };
}
