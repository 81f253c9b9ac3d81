import type { ObjectReference } from '../component/scaling';
import type { WorkloadKind } from '../component/facts';
import type { PlannedWorkload } from '../plan/plan';

const API_VERSIONS: Readonly<Record<WorkloadKind, string>> = {
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  ReplicaSet: 'apps/v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Pod: 'v1',
  ReplicationController: 'v1',
};

/** How an autoscaler names the object that runs a workload's pods. */
export function referenceTo({ facts: { kind }, objectName }: PlannedWorkload): ObjectReference {
  return { apiVersion: API_VERSIONS[kind], kind, name: objectName };
}
