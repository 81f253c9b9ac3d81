import type { WorkloadKind } from '../component/facts';
import { JOB_SUFFIX_LENGTH } from '../render/name-jobs';

/** Characters of a label's value, of a Service's name, and of a pod's host name. */
export const LABEL_LIMIT = 63;

/** `-` and the hash of a revision, which each pod of a StatefulSet carries behind the set's name in a label. */
const REVISION_SUFFIX_LENGTH = 11;

/** Most characters of the name of what runs pods, by kind: Services, labels and pods take the name, some with a suffix. */
export const OBJECT_NAME_LIMIT = {
  Deployment: LABEL_LIMIT,
  StatefulSet: LABEL_LIMIT - REVISION_SUFFIX_LENGTH,
  DaemonSet: LABEL_LIMIT,
  Job: LABEL_LIMIT - JOB_SUFFIX_LENGTH,
  // The controller puts the minute of the run behind it.
  CronJob: 52,
  Pod: LABEL_LIMIT,
  ReplicaSet: LABEL_LIMIT,
  ReplicationController: LABEL_LIMIT,
} as const satisfies Readonly<Record<WorkloadKind, number>>;
