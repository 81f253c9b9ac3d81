import type { EnvValue, Mount } from './mounts';

/**
 * How the pods of one workload run: what only they need to know. Images, ports, privileges, claims, labels, the
 * ServiceAccount and the security context come from the facts.
 */
export interface PodDescription {
  /** Same names as the workload's facts. */
  readonly containers: Readonly<Record<string, ContainerDescription>>;
  readonly initContainers?: Readonly<Record<string, InitContainerDescription>>;
  /** Numeric ids of the processes. Default 10001 for both; an image that insists on its own ids says so here. */
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly priorityClassName?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly Toleration[];
  /** How a Deployment, and nothing else, replaces its pods. Default: one quarter more first, none less. */
  readonly rollout?: Rollout;
  /** Required for, and only for, Jobs and CronJobs. */
  readonly job?: JobDescription;
}

/** `Recreate` stops the old pods first: for a Deployment with a claim that one pod can mount. */
export type Rollout = 'Recreate' | { readonly maxUnavailable: number | string; readonly maxSurge: number | string };

export interface Toleration {
  readonly key?: string;
  readonly operator: 'Exists' | 'Equal';
  readonly value?: string;
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
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
  /** Required for a container that listens on a port. */
  readonly probes?: { readonly readiness: Probe; readonly liveness: Probe; readonly startup?: Probe };
}

/** Kubernetes quantities. CPU and memory requests are compulsory: without them the scheduler overcommits blindly. */
export interface Resources {
  readonly cpu?: string;
  readonly memory?: string;
  readonly 'ephemeral-storage'?: string;
}

/** HTTP on a declared TCP port when there is a path, TCP without one, or a command. Periods default as in Kubernetes. */
export type Probe = ProbeTiming &
  (
    | { readonly port: string; readonly path?: string; readonly command?: never }
    | { readonly command: readonly string[]; readonly port?: never; readonly path?: never }
  );

export interface ProbeTiming {
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly failureThreshold?: number;
}

export interface JobDescription {
  readonly backoffLimit: number;
  readonly activeDeadlineSeconds: number;
  /** A finished Job of a GitOps tree is only removed by the tree, else it would be created again and run twice. */
  readonly ttlSecondsAfterFinished?: number;
  /** CronJobs only, and required there: five fields of cron, or a shorthand such as `@daily`. */
  readonly schedule?: string;
  /** CronJobs only: an IANA name. Default Etc/UTC. */
  readonly timeZone?: string;
  /** CronJobs only. Default Forbid. */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
}
