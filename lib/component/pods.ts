import type { Hardening } from './hardening';
import type { JobDescription } from './job';
import type { EnvValue, Mount } from './mounts';
import type { Placement } from './placement';
import type { PreStop, Probes } from './probes';
import type { Rollout } from './rollout';
import type { Stateful } from './stateful';

/**
 * How the pods of one workload run: what only they need to know. Images, ports, privileges, claims, labels, the
 * ServiceAccount and the security context come from the facts.
 */
export interface PodDescription extends Placement {
  /** Same names as the workload's facts. */
  readonly containers: Readonly<Record<string, ContainerDescription>>;
  /** Same names as `sidecars` of the facts. */
  readonly sidecars?: Readonly<Record<string, ContainerDescription>>;
  readonly initContainers?: Readonly<Record<string, InitContainerDescription>>;
  /** Annotations of the pods, for whoever reads them there; a change replaces the pods. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Numeric ids of the processes. Default 10001 for both; an image that insists on its own ids says so here. */
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly hardening?: Hardening;
  /** Seconds between the word to end and the kill; what a container does before it is told (preStop) is part of it. */
  readonly terminationGracePeriodSeconds?: number;
  /** How a Deployment, StatefulSet or DaemonSet replaces its pods. */
  readonly rollout?: Rollout;
  /** StatefulSets only. */
  readonly stateful?: Stateful;
  /** Required for, and only for, Jobs and CronJobs. */
  readonly job?: JobDescription;
}

export interface InitContainerDescription {
  /** Replaces the image's entrypoint; `args` follow it. */
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  /** Variables that are undefined are left out. */
  readonly env?: Readonly<Record<string, EnvValue | undefined>>;
  readonly requests: Resources & { readonly cpu: string; readonly memory: string };
  /** Memory that the container is killed above; CPU only where throttling is wanted. */
  readonly limits: Resources & { readonly memory: string };
  /** Absolute path in the container -> what is mounted there. */
  readonly mounts?: Readonly<Record<string, Mount>>;
}

export interface ContainerDescription extends InitContainerDescription {
  readonly probes?: Probes;
  readonly preStop?: PreStop;
  /** What happens to the running container when its CPU or memory is changed in place. Kubernetes: it is not restarted. */
  readonly resize?: Readonly<Partial<Record<'cpu' | 'memory', 'NotRequired' | 'RestartContainer'>>>;
}

/** Kubernetes quantities. CPU and memory requests are compulsory: without them the scheduler overcommits blindly. */
export interface Resources {
  /** Processor time, in cores: `2`, `250m`. */
  readonly cpu?: string;
  /** Memory, in bytes: `64Mi`, `2Gi`. */
  readonly memory?: string;
  /** Space on the node's disk for logs, scratch volumes and the like, in bytes: `1Gi`. */
  readonly 'ephemeral-storage'?: string;
}
