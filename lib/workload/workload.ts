import type { Construct } from 'constructs';
import type { PodDescription } from '../component/pods';
import { KubeConfigMap } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { LIVE } from '../render/checksum';
import { renderClaims } from './claims';
import { renderDaemonSet } from './daemon-set';
import { renderDeployment } from './deployment';
import { renderCronJob, renderJob } from './job';
import { requireFieldsOfKind } from './kind-fields';
import { podTemplate } from './pod';
import type { Renderer } from './renderer';
import { renderStatefulSet } from './stateful-set';
import { configFilesOf } from './volumes';
import { renderPod, renderReplicaSet, renderReplicationController } from './without-rollout';

const RENDER: Readonly<Record<PlannedWorkload['facts']['kind'], Renderer>> = {
  Deployment: renderDeployment,
  StatefulSet: renderStatefulSet,
  DaemonSet: renderDaemonSet,
  Job: renderJob,
  CronJob: renderCronJob,
  Pod: renderPod,
  ReplicaSet: renderReplicaSet,
  ReplicationController: renderReplicationController,
};

/**
 * Renders a workload, its ConfigMaps and its claims.
 * @throws Error when the description contradicts the facts; the message goes on after `workload <name>`.
 */
export function renderWorkload(
  scope: Construct,
  workload: PlannedWorkload,
  { description, plan }: { description: PodDescription; plan: Plan },
): void {
  requireFieldsOfKind(workload, description);
  for (const { objectName, files, live } of configFilesOf(workload, description)) {
    const metadata = metadataOf(workload);
    new KubeConfigMap(scope, `config-${objectName}`, {
      metadata: {
        ...metadata,
        name: objectName,
        ...(live ? { annotations: { ...metadata.annotations, ...LIVE } } : {}),
      },
      // A copy: cdk8s writes no object without a prototype, which is plain to everybody else.
      data: { ...files },
    });
  }
  renderClaims(scope, workload, plan.cluster);
  RENDER[workload.facts.kind](scope, workload, {
    description,
    template: podTemplate(workload, description, plan),
    plan,
  });
}
