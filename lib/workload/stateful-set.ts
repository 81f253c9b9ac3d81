import type { Rollout } from '../component/rollout';
import { KubeStatefulSet, type StatefulSetSpec } from '../imports/k8s';
import type { PlannedWorkload } from '../plan/plan';
import { PRUNE_PROTECTION } from '../plan/prune-protection';
import { claimTemplates } from './claims';
import { declaredReplicas, REVISION_HISTORY, workloadMetadata, type Renderer } from './renderer';

export const renderStatefulSet: Renderer = (scope, workload, { description, template, plan }) => {
  const { rollout = {}, stateful = {} } = description;
  const metadata = workloadMetadata(workload);
  new KubeStatefulSet(scope, workload.name, {
    metadata: { ...metadata, annotations: { ...metadata.annotations, ...PRUNE_PROTECTION } },
    spec: {
      ...declaredReplicas(workload),
      serviceName: headlessName(workload),
      podManagementPolicy: stateful.podManagementPolicy,
      ordinals: stateful.start === undefined ? undefined : { start: stateful.start },
      revisionHistoryLimit: rollout.revisionHistoryLimit ?? REVISION_HISTORY,
      minReadySeconds: rollout.minReadySeconds,
      updateStrategy: updateStrategyOf(rollout),
      selector: { matchLabels: workload.labels },
      template,
      ...claimTemplates(workload, { cluster: plan.cluster, retention: stateful.retention }),
    },
  });
};

function updateStrategyOf({ type, maxUnavailable, partition }: Rollout): StatefulSetSpec['updateStrategy'] {
  if (type === 'OnDelete') return { type };
  if (maxUnavailable === undefined && partition === undefined) return undefined;
  return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, partition } };
}

/** The Service that gives the pods of a StatefulSet their names. */
export function headlessName({ objectName }: PlannedWorkload): string {
  return `${objectName}-pods`;
}
