import type { Alerts } from '../component/alerts';
import type { AppDestination } from '../component/connections';
import type { AccessRule, PortFacts } from '../component/facts';
import type { Objectives } from '../component/objectives';
import type { Privilege } from '../component/privileges';
import type { ServiceFacts } from '../component/service';
import type { Replicas } from './replicas';
import type { Route } from './route';

/** What others must know of every application, whoever makes its objects. */
export interface Stated<P extends string> {
  /** The team that owns it, as the folder of its file is called. */
  readonly team: string;
  /** What it is called, as its file is; unique in the team. Workload, Service and ServiceAccount have this name. */
  readonly name: string;
  /** What it is, in one sentence. Default: `The <name> of team <team>.` */
  readonly summary?: string;
  /** `registry/repository:tag@sha256:...`; the tag says the version, the digest what really runs. A cluster may set another. */
  readonly image: string;
  /** A namespace of the team. Default: the one that is called like the team. */
  readonly namespace?: string;
  /** The clusters that run it. Absent: all. A cluster's spec may take it away, and not add it. */
  readonly clusters?: readonly string[];
  /** What it talks to, by a name of its own: `to('orders-db', 'postgres')`, `cidr(range, port)`, `hosts([...], 443)`, `dns()`. */
  readonly connects?: Readonly<Record<P, AppDestination>>;
  /** What it needs beyond the restricted Pod Security level, each with its reason. */
  readonly privileges?: readonly Privilege[];
  /** What it may do at the Kubernetes API. Without it no token is mounted. */
  readonly access?: readonly AccessRule[];
  /**
   * Annotations of its ServiceAccount, by which clouds know it. A migration has an account of its own, `<name>-migrate`, with the
   * same: what the cloud trusts names both.
   */
  readonly accountAnnotations?: Readonly<Record<string, string>>;
  /** Where its alerts differ from those of its shape: `{ KubeHpaMaxedOut: { severity: 'critical', forMinutes: 5 } }`, or `{ off: 'why' }`. */
  readonly alerts?: Alerts;
}

/** What is the same of the component that any application becomes. */
export function componentFields<P extends string>({ team, name, summary, clusters, connects }: Stated<P>) {
  return { team, name, summary: summary ?? `The ${name} of team ${team}.`, clusters, peers: connects };
}

/** What others must know of what they connect to. */
export interface Served {
  /** Teams whose applications may connect, beside the own; or anyone. Default: the own team. */
  readonly clients?: PortFacts['clients'];
  /** How its Service behaves. */
  readonly service?: ServiceFacts;
  /** A host name and path under which it is reached from outside. */
  readonly route?: Route;
  /** What it promises over HTTP, measured by its own metrics: `{ availability: '99.9%', latency: { share: '99%', withinSeconds: 0.3 } }`. */
  readonly objectives?: Objectives;
}

export interface Scaled {
  /** A number, or the bounds of an autoscaler: `{ min: 2, max: 10, cpu: '70%' }`. Default: 2, or 1 where the cluster's availability is single. A cluster may set another. */
  readonly replicas?: Replicas;
}
