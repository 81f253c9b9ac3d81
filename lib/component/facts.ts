import type { ImageReference } from '../spec/image';
import type { Alerts } from './alerts';
import type { Source } from './connections';
import type { Objectives } from './objectives';
import type { Privilege } from './privileges';
import type { AutoscalingFacts } from './scaling';
import type { ServiceFacts } from './service';

export type { AlertChange, AlertName, Alerts, Severity } from './alerts';
export type { HttpMetrics, LatencyObjective, Objectives } from './objectives';
export type { AutoscalingFacts, ObjectReference, ScalingMetric, ScalingRules } from './scaling';
export type { Trigger, TriggeredScaling, TriggerFallback } from './triggers';
export type { LoadBalancerFacts, ServiceFacts } from './service';

/** When a component is applied relative to the others, earliest first. Stands in its inventory, for whoever applies the tree. */
export const STAGES = ['bootstrap', 'crds', 'foundation', 'platform', 'observability', 'apps'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * A part of the platform that others name by what it does, not by who it is: who scrapes metrics, who forwards requests
 * from outside, who tells autoscalers the use of pods.
 */
export const ROLES = ['scraper', 'ingress', 'resource-metrics'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What a component states about itself: everything that anyone else has to know, and nothing that only its own pods
 * need. Pure: facts see the component's spec and the cluster, never a peer. The vocabulary is closed; a new kind of fact
 * is a field here, its schema in facts-schema.ts and one deriver.
 */
export interface Facts<I extends string = string, P extends string = string> {
  readonly stage: Stage;
  /** Where its own objects live. A component without workloads needs none. */
  readonly namespace?: string;
  /** Namespaces that it brings or uses. Several components may name one when they say the same about it. */
  readonly namespaces?: Readonly<Record<string, NamespaceFacts>>;
  readonly provides?: readonly Role[];
  /** Of an application's own images, those that its settings name otherwise. */
  readonly images?: Readonly<Record<string, ImageReference>>;
  readonly workloads?: Readonly<Record<string, WorkloadFacts<I, P>>>;
  /** Secrets that must exist before its pods start; values never enter the tree (`groundplan secrets` lists them). */
  readonly secrets?: Readonly<Record<string, SecretFacts>>;
  /** Host names and paths that the ingress part serves from a port of a workload. */
  readonly routes?: Readonly<Record<string, RouteFacts>>;
  /** What an operator should know about these settings; printed at every render. */
  readonly warnings?: readonly string[];
}

/**
 * Kinds that run pods. The last three are for completeness: a bare Pod is not replaced when its node is lost, and what
 * follows it neither rolls a new version out nor goes back to an old one.
 */
export const WORKLOAD_KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'Pod',
  'ReplicaSet',
  'ReplicationController',
] as const;
export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];

export interface WorkloadFacts<I extends string = string, P extends string = string> {
  readonly kind: WorkloadKind;
  /**
   * A number, or the bounds of an autoscaler. Of the kinds that count their pods; default 1. Where a number
   * becomes bounds, a cluster that runs it falls to one pod until the autoscaler has looked; a StatefulSet keeps the
   * claims of pods that it loses, and mounts them again, old data and all, when it grows.
   */
  readonly replicas?: number | AutoscalingFacts;
  /**
   * Whether a VerticalPodAutoscaler says what its containers need; it changes nothing (`updateMode: Off`). Not of Jobs and
   * bare Pods. Left out, with a warning, in clusters without one.
   */
  readonly recommendResources?: boolean;
  /** Container name -> image name. The pod description never repeats the image. */
  readonly containers: Readonly<Record<string, I>>;
  /** Containers that start before the others, in this order, and run beside them to the end: proxies, log shippers. */
  readonly sidecars?: Readonly<Record<string, I>>;
  /** Containers that run to completion, in this order, before the others start; behind the sidecars. */
  readonly initContainers?: Readonly<Record<string, I>>;
  /** Images whose files are mounted, not run: name of the mount -> image name. */
  readonly imageVolumes?: Readonly<Record<string, I>>;
  readonly ports?: Readonly<Record<string, PortFacts>>;
  /** How its Service behaves; there is one where a port has a service number. */
  readonly service?: ServiceFacts;
  /** Local names of peers that this workload talks to. Each becomes a NetworkPolicy rule on both sides. */
  readonly connects?: readonly P[];
  /** What it may do at the Kubernetes API. Without access no token is mounted and the API server is out of reach. */
  readonly access?: readonly AccessRule[];
  /** Annotations of its ServiceAccount, by which clouds know it (`eks.amazonaws.com/role-arn`). */
  readonly accountAnnotations?: Readonly<Record<string, string>>;
  /** Persistent storage by name: a volumeClaimTemplate of a StatefulSet, else one PersistentVolumeClaim. */
  readonly claims?: Readonly<Record<string, ClaimFacts>>;
  /** Everything that goes beyond the restricted Pod Security Standard, with the reason. */
  readonly privileges?: readonly Privilege[];
  /** Where its alerts differ from those that every workload of its kind has. */
  readonly alerts?: Alerts;
  /** What it promises over HTTP. It has a port behind its Service, and one that is scraped. */
  readonly objectives?: Objectives;
  /** What a line of its containers' logs is; sidecars and init containers are not meant. Absent: text. */
  readonly logFormat?: LogFormat;
  /**
   * `rollout`: a Job that Argo CD lets finish before the component's other workloads change (a migration). Flux and `kubectl apply`
   * apply a folder at once: there the others wait by themselves (an init container, readiness).
   */
  readonly before?: 'rollout';
}

/** Formats of log lines that collectors take apart. */
export const LOG_FORMATS = ['json', 'logfmt'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** What is spoken on a port; `tcp` is anything else than HTTP and gRPC. */
export const SCHEMES = ['http', 'https', 'grpc', 'tcp'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface PortFacts {
  /** The number that the container listens on. */
  readonly number: number;
  /** Default TCP. */
  readonly protocol?: 'TCP' | 'UDP';
  /** What is spoken on the port; decides the scheme of probes, scrapes and addresses. Default http. */
  readonly scheme?: Scheme;
  /** The container that listens. Needed only where the workload has several. */
  readonly container?: string;
  /** Port of the workload's Service in front of it (443 -> 10250); the number itself where that is headless. Absent: not behind the Service. */
  readonly service?: number;
  /** The port serves Prometheus metrics under this path. */
  readonly scrape?: { readonly path: string };
  /** Who may connect besides peers. */
  readonly admits?: readonly Source[];
  /** Whose workloads may declare a connection to it: teams by name. Default: the own team, or the platform's own. */
  readonly clients?: 'own-team' | 'anyone' | readonly string[];
}

/** A rule of a Role or ClusterRole in the API's own terms. */
export interface PolicyRule {
  /** Groups of the API; the empty text is that of Pods, Services and the like. */
  readonly apiGroups?: readonly string[];
  /** Resources of these groups in the plural, such as `configmaps` and `pods/log`. */
  readonly resources?: readonly string[];
  /** Names of the objects. Absent: all of them. */
  readonly resourceNames?: readonly string[];
  /** Paths of the API server that are no resources, such as `/metrics`; instead of groups and resources, and cluster-wide alone. */
  readonly nonResourceURLs?: readonly string[];
  /** What may be done: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`. */
  readonly verbs: readonly string[];
}

/** Own rules, or an existing role by name; cluster-wide, or in the namespaces that `in` lists. */
export type AccessRule = {
  /** Why it needs this; stands on the role. */
  readonly because: string;
  /** Namespaces in which it holds. Absent: cluster-wide. */
  readonly in?: readonly string[];
  /**
   * The name of the role and its binding, where the API or its users expect a fixed one. What a binding leads to cannot
   * change: another `existing` takes another name, or the old binding must be deleted first.
   */
  readonly called?: string;
} & (
  | {
      /** What it may do, as a role of its own; or else `existing`. */
      readonly rules: readonly PolicyRule[];
      readonly existing?: never;
    }
  | {
      /** A role that is there already; or else `rules`. */
      readonly existing: {
        /** A Role holds in the namespaces of `in` alone. */
        readonly kind: 'Role' | 'ClusterRole';
        /** Its name. */
        readonly name: string;
      };
      readonly rules?: never;
    }
);

/** Which pods may mount a claim at once, in the API's words. */
export const ACCESS_MODES = ['ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany', 'ReadOnlyMany'] as const;

/** Storage that outlives pods. */
export interface ClaimFacts {
  /**
   * Kubernetes quantity, such as 20Gi. In a cluster that runs it, a claim grows where its StorageClass allows expansion
   * and never shrinks. A StatefulSet refuses any change: grow the claims of its pods, then delete it with
   * `--cascade=orphan` and apply it anew.
   */
  readonly size: string;
  /** The StorageClass. Default: the cluster's `storage.defaultClass`. A claim that exists cannot change it. */
  readonly storageClassName?: string;
  /** Which pods may mount it at once. Default ReadWriteOnce: those of one node. A claim that exists cannot change them, nor a StatefulSet its own. */
  readonly accessModes?: readonly (typeof ACCESS_MODES)[number][];
}

export interface SecretFacts {
  readonly keys: readonly string[];
  /** Workloads of the component that mount it or read it into their environment. */
  readonly readBy: readonly string[];
  /**
   * Of an application: what its file calls it, where that does not say how it is called in the namespace. With one of another
   * application it then shares a name by chance. Absent: the name is meant.
   */
  readonly unnamed?: string;
}

export interface RouteFacts {
  /** A whole host name; or one word, before the cluster's `routes.domain`. */
  readonly host: string;
  /** Prefix that starts with a slash. */
  readonly path: string;
  readonly workload: string;
  readonly port: string;
  /** Teams, beside the own, whose applications may have paths of the host that this path holds. Absent: none. */
  readonly sharedWith?: readonly string[];
}

/** Pod Security Standards, weakest protection last. */
export const POD_SECURITY_LEVELS = ['restricted', 'baseline', 'privileged'] as const;
export type PodSecurityLevel = (typeof POD_SECURITY_LEVELS)[number];

/** What a component says about a namespace that it brings. */
export interface OwnNamespace {
  /** The team that owns it; its applications may live in it. */
  readonly team?: string;
  /** A cap: a workload that needs a weaker Pod Security level is refused. */
  readonly atMost?: PodSecurityLevel;
  /** `hard` of a ResourceQuota, such as { pods: '50', 'requests.cpu': '10' }. */
  readonly quota?: Readonly<Record<string, string>>;
  /** Cpu, memory and ephemeral-storage that containers without their own get, by a LimitRange. */
  readonly containerDefaults?: {
    readonly requests: Readonly<Record<string, string>>;
    readonly limits: Readonly<Record<string, string>>;
  };
  /** Groups of the identity provider that may act in it, by Kubernetes' own user-facing roles. */
  readonly groups?: Readonly<Partial<Record<'view' | 'edit' | 'admin', readonly string[]>>>;
  /** What every pod of it may additionally reach and be reached by; all else is denied unless a fact opens it. */
  readonly allow?: { readonly ingress?: readonly AllowedPeer[]; readonly egress?: readonly AllowedPeer[] };
}

/** A namespace that the component brings, or somebody else's (kube-system), which is used and not rendered. */
export type NamespaceFacts =
  | (OwnNamespace & { readonly existing?: never })
  | ({ readonly existing: true } & { readonly [Field in keyof OwnNamespace]?: never });

/** An end of traffic that is opened for a whole namespace, with the reason. */
export interface AllowedPeer {
  readonly because: string;
  readonly peer: { readonly cidr: string } | { readonly namespace: string } | 'dns';
  /** Port numbers (TCP). Absent: every port; `dns` brings its own. */
  readonly ports?: readonly number[];
}
