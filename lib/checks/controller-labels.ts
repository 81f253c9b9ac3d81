import type { WorkloadKind } from '../component/facts';
import type { PlannedWorkload } from '../plan/plan';

type Workload = Pick<PlannedWorkload, 'objectName'> & { readonly facts: Pick<PlannedWorkload['facts'], 'kind'> };

const REVISION = 'controller-revision-hash';
const OF_JOBS = ['job-name', 'controller-uid'].flatMap((label) => [label, `batch.kubernetes.io/${label}`]);
const OF_JOB = [...OF_JOBS, 'batch.kubernetes.io/job-completion-index'];
const POD_NAME = 'statefulset.kubernetes.io/pod-name';

/** Labels that no manifest has: the controller of each kind puts them on the pods that it makes. */
const ADDED: Readonly<Partial<Record<WorkloadKind, readonly string[]>>> = {
  Deployment: ['pod-template-hash'],
  StatefulSet: [POD_NAME, 'apps.kubernetes.io/pod-index', REVISION],
  DaemonSet: [REVISION, 'pod-template-generation'],
  Job: OF_JOB,
  CronJob: OF_JOB,
};

/** Whether some pod of a workload may get the label from its controller; of a pod's name it is known which there may be. */
export function mayBeAdded({ facts: { kind }, objectName }: Workload, key: string, value: string): boolean {
  return ADDED[kind]?.includes(key) === true && (key !== POD_NAME || ordinalOf(value, objectName));
}

function ordinalOf(pod: string, set: string): boolean {
  return pod.startsWith(`${set}-`) && /^\d+$/.test(pod.slice(set.length + 1));
}
