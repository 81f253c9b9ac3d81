import type { Context } from '../component/context';
import type { LogFormat } from '../component/facts';
import type { Hardening } from '../component/hardening';
import type { JobDescription } from '../component/job';
import type { EnvValue } from '../component/mounts';
import type { NodePlacement, Placement } from '../component/placement';
import type { Resources } from '../component/pods';
import type { Rollout } from '../component/rollout';
import type { Stateful } from '../component/stateful';
import type { BuiltApp } from './built';
import type { ClaimDescription } from './claims';
import type { Health } from './health';
import type { Migration } from './migration';
import type { AppPort } from './ports';
import type { Replicas } from './replicas';
import type { AppSecret } from './secrets';
import type { Shutdown } from './shutdown';
import type { Sidecar } from './sidecars';
import type { Size } from './sizes';
import type { Scaled, Served, Stated } from './stated';
import type { AppSettings } from './settings';
import type { AppVolume } from './volumes';

/**
 * What a team writes about an application: a shape, an image, and what is special about it. Everything else follows:
 * Deployment, Service, policies, budget, account, probes, hardening, spread.
 */
export type AppDescription<P extends string = string> =
  | ServiceApp<P>
  | WorkerApp<P>
  | StatefulApp<P>
  | AgentApp<P>
  | JobApp<P>
  | CronApp<P>
  | BarePodApp<P>
  | ReplicaSetApp<P>
  | ReplicationControllerApp<P>
  | BuiltApp<P>;

/** One whose objects the engine makes. */
export type DescribedApp<P extends string = string> = Exclude<AppDescription<P>, { shape: 'built' }>;

/** What answers requests: a Deployment with a Service. */
export interface ServiceApp<P extends string = string>
  extends Base<P>, Listening, Scaled, RolledOut<Deployed>, Migrated<P> {
  readonly shape: 'service';
  /** Port name -> number: `{ http: 8080, metrics: 9090 }`. */
  readonly ports: Readonly<Record<string, AppPort>>;
}

/** What works by itself, from a queue for example: a Deployment without a Service. */
export interface WorkerApp<P extends string = string> extends Base<P>, Asked, Scaled, RolledOut<Deployed>, Migrated<P> {
  readonly shape: 'worker';
}

/** What keeps data or a name for each pod: a StatefulSet. */
export interface StatefulApp<P extends string = string>
  extends Base<P>, Listening, RolledOut<'type' | 'maxUnavailable' | 'partition'>, Stateful, Migrated<P> {
  readonly shape: 'stateful';
  /** Port name -> number: `{ http: 8080, metrics: 9090 }`. */
  readonly ports: Readonly<Record<string, AppPort>>;
  /** Default 1: a member of what replicates its data by itself says how many there are. */
  readonly replicas?: Replicas;
}

/** What runs on every node, or on those that `placement` selects: a DaemonSet. */
export interface AgentApp<P extends string = string>
  extends Base<P>, Asked, RolledOut<'type' | 'maxUnavailable' | 'maxSurge'> {
  readonly shape: 'agent';
  /** On which nodes it runs. Default: every Linux node without a taint. */
  readonly placement?: NodePlacement;
}

/**
 * What runs once to its end, and again whenever what it runs changes: a Job. Kubernetes lets no pod template of a Job change, so
 * that another image, variable, file, mirror of the registry, or address of what it connects to is another Job. It ends well
 * where its work is done already.
 */
export interface JobApp<P extends string = string> extends Unsized<P>, Partial<Omit<JobDescription, CronField>> {
  readonly shape: 'job';
}

/** What runs by the clock: a CronJob. */
export interface CronApp<P extends string = string> extends Base<P>, Partial<JobDescription> {
  readonly shape: 'cron';
  /** Five fields of cron, or a shorthand such as `@daily`. A cluster may set another. */
  readonly schedule: string;
}

/** One pod that nothing replaces when its node goes. A `service` with one replica does everything that it does, and that. */
export interface BarePodApp<P extends string = string> extends Unsized<P>, Asked {
  readonly shape: 'pod';
}

/** Pods that are counted, but never rolled out. A `service` or `worker` does everything that it does, and that. */
export interface ReplicaSetApp<P extends string = string> extends Base<P>, Asked, Scaled {
  readonly shape: 'replica-set';
}

/** The ancestor of the ReplicaSet. */
export interface ReplicationControllerApp<P extends string = string> extends Base<P>, Asked, Scaled {
  readonly shape: 'replication-controller';
}

/** Without `built`, whose pods nobody describes. */
export type Shape = DescribedApp['shape'];
type CronField =
  | 'schedule'
  | 'timeZone'
  | 'concurrencyPolicy'
  | 'startingDeadlineSeconds'
  | 'successfulJobsHistoryLimit'
  | 'failedJobsHistoryLimit';

/** What every shape has. */
interface Base<P extends string> extends Stated<P> {
  /** Replaces the image's entrypoint; `args` follow it. */
  readonly command?: Words<P>;
  /** Words behind `command`, or behind the image's entrypoint. */
  readonly args?: Words<P>;
  /** Variable -> text, `configKey(...)` or `podField(...)`. Secrets come by `secrets`. */
  readonly env?: Variables<P>;
  /** Configuration files: absolute path of a folder -> name of a file -> its text. A change replaces the pods. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same for an application that looks at its files again: a change reaches running pods within a minute or two. */
  readonly liveFiles?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What it reads that is secret, by a name of its own: somebody creates it before it starts (`groundplan secrets`). */
  readonly secrets?: Readonly<Record<string, AppSecret>>;
  /** Storage that stays, by a name that cannot be changed. */
  readonly claims?: Readonly<Record<string, ClaimDescription>>;
  /**
   * Other volumes by absolute path: `scratch`, `ephemeral`, `imageFiles`, `podInfo`, `token`, `hostPath`. `/tmp` is there, with
   * 64Mi to write: a `scratch` or `ephemeral` at `/tmp` takes its place, and nothing else may be mounted there.
   */
  readonly volumes?: Readonly<Record<string, AppVolume>>;

  /** What it needs, in a word. Default small. */
  readonly size?: Size;
  /** What it needs, exactly; what is not said is the size's. A cluster may set other amounts. */
  readonly requests?: Resources;
  /** What it may take at most. Default: the memory that it requests, and CPU without a limit. A cluster may set other amounts. */
  readonly limits?: Resources;
  /**
   * Whether a VerticalPodAutoscaler, where the cluster has one, says in its status what the containers need. It changes
   * nothing: what it says is for `requests` and `limits` here.
   */
  readonly recommendResources?: boolean;
  /** What happens to the running container when its amounts are changed in place. Kubernetes: it is not restarted. */
  readonly resize?: Readonly<Partial<Record<'cpu' | 'memory', 'NotRequired' | 'RestartContainer'>>>;
  /**
   * Containers that run to their end before it starts, in this order; with its image, variables and volumes: what they write to
   * a `scratch` or `ephemeral` there it finds. `/tmp` is each container's own.
   */
  readonly init?: Readonly<Record<string, InitStep>>;
  /** Containers that run beside it from before it starts until after its end. */
  readonly sidecars?: Readonly<Record<string, Sidecar>>;

  /** On which nodes its pods run. */
  readonly placement?: Placement;
  /** Numeric ids of its processes. Default 10001 for both. */
  readonly user?: {
    /** Of the user. */
    readonly uid: number;
    /** Of the group, which may write into its claims and `ephemeral` volumes. */
    readonly gid: number;
  };
  /** What makes its pods safer than they are anyway. */
  readonly hardening?: Hardening;

  /** What a line of its logs is, for who collects them. Absent: text. */
  readonly logFormat?: LogFormat;
}

/** What a VerticalPodAutoscaler learns nothing of: each run of a Job has a name of its own, and nothing follows a bare Pod. */
type Unsized<P extends string> = Omit<Base<P>, 'recommendResources'>;

/** Words of a command line, or what makes them of the addresses and ports of the plan. */
export type Words<P extends string> =
  readonly string[] | ((context: Context<AppSettings, NoInfer<P>>) => readonly string[]);

/** What a variable of an application may hold. */
export type AppEnvValue = Exclude<EnvValue, { readonly kind: 'secretKey' }>;
/** Variables by name, or what makes them of the addresses and ports of the plan. */
export type Variables<P extends string> = VariableMap | ((context: Context<AppSettings, NoInfer<P>>) => VariableMap);
type VariableMap = Readonly<Record<string, AppEnvValue | undefined>>;

/** A container that runs to its end before the application starts. */
export interface InitStep {
  /** The image that it runs. Default: the application's. */
  readonly image?: string;
  /** Replaces the image's entrypoint; `args` follow it. */
  readonly command?: readonly string[];
  /** Words behind `command`, or behind the image's entrypoint. */
  readonly args?: readonly string[];
}

/** What kubelets ask, and what a pod may take its time for. */
interface Asked {
  /** Ports by name: `metrics` is scraped; the others are open to nobody but the kubelet's probes. */
  readonly ports?: Readonly<Record<string, AppPort>>;
  /** When it gets requests, and when it is restarted. */
  readonly health?: Health;
  /** How its pods end. */
  readonly shutdown?: Shutdown;
}

/** What others connect to. */
interface Listening extends Omit<Asked, 'ports'>, Served {}

interface RolledOut<Field extends keyof Rollout> {
  /** How a new version takes the place of the old one. */
  readonly rollout?: Pick<Rollout, Field | 'minReadySeconds' | 'revisionHistoryLimit'>;
}

/** What a Deployment has of it. */
type Deployed = 'type' | 'maxUnavailable' | 'maxSurge' | 'progressDeadlineSeconds';

interface Migrated<P extends string> {
  /**
   * Runs to its end, with the new version's image: under Argo CD before the first pod of the new version starts, under Flux and
   * `kubectl apply` beside it, unless `check` holds that back.
   */
  readonly migration?: Migration<P>;
}
