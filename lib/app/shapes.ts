import type { WorkloadKind } from '../component/facts';
import type { Shape } from './description';
import type { UsualReplicas } from './replicas';

/** What the engine makes of a shape. */
interface ShapeFacts {
  readonly kind: WorkloadKind;
  /** Others connect to it by a Service. */
  readonly isServed: boolean;
  /** Of what counts its pods: how many there are where nobody says. */
  readonly replicas?: UsualReplicas;
  /** What it lacks against the shapes that everybody uses, and how to change over. */
  readonly lacks?: string;
}

export const SHAPES: Readonly<Record<Shape, ShapeFacts>> = {
  service: { kind: 'Deployment', isServed: true, replicas: 'available' },
  worker: { kind: 'Deployment', isServed: false, replicas: 'available' },
  stateful: { kind: 'StatefulSet', isServed: true, replicas: 'one' },
  agent: { kind: 'DaemonSet', isServed: false },
  job: { kind: 'Job', isServed: false },
  cron: { kind: 'CronJob', isServed: false },
  pod: {
    kind: 'Pod',
    isServed: false,
    lacks:
      "is a bare Pod: nothing starts it again when its node is lost or drained, and a changed image is all that can be applied to it; write shape: 'worker' with replicas: 1, delete the Pod, and apply",
  },
  'replica-set': {
    kind: 'ReplicaSet',
    isServed: false,
    replicas: 'available',
    lacks:
      "is a bare ReplicaSet: a new version reaches no pod that runs, and there is none to go back to; write shape: 'worker', and delete the ReplicaSet when the Deployment's pods are ready",
  },
  'replication-controller': {
    kind: 'ReplicationController',
    isServed: false,
    replicas: 'available',
    lacks:
      "is a ReplicationController, which knows neither rollouts nor going back; write shape: 'worker', and delete it when the Deployment's pods are ready",
  },
};
