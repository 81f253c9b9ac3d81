import type { AnyComponent } from '../component/component';
import type { Facts, NamespaceFacts, PodSecurityLevel, PortFacts, RouteFacts, WorkloadFacts } from '../component/facts';
import type { Cluster } from '../spec/cluster';
import type { ImageReference } from '../spec/image';

/** All facts of a cluster with every question that spans components answered once; later steps look up, never scan. */
export interface Plan {
  readonly cluster: Cluster;
  /** By id: `metrics-server`, `shop/checkout`. */
  readonly components: ReadonlyMap<string, PlannedComponent>;
  /** By key: `metrics-server/metrics-server`, `shop/checkout/checkout`. */
  readonly workloads: ReadonlyMap<string, PlannedWorkload>;
  readonly namespaces: ReadonlyMap<string, PlannedNamespace>;
  /** The namespaces of each team, sorted. */
  readonly teamNamespaces: ReadonlyMap<string, readonly string[]>;
  /** Edges by the key of the workload that connects. */
  readonly outgoing: ReadonlyMap<string, readonly Edge[]>;
  /** Edges by the key of the workload that is connected to. */
  readonly incoming: ReadonlyMap<string, readonly Edge[]>;
}

export interface PlannedComponent {
  readonly id: string;
  readonly component: AnyComponent;
  readonly spec: unknown;
  readonly facts: Facts;
  readonly workloads: readonly PlannedWorkload[];
  readonly routes: readonly PlannedRoute[];
}

/** Pods that a policy can name. */
export interface Pods {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Their traffic carries the node's address, so that no pod selector finds them. */
  readonly hostNetwork: boolean;
}

export interface PlannedWorkload extends Pods {
  /** `<component id>/<workload>`. */
  readonly key: string;
  /** The component's id. */
  readonly owner: string;
  readonly team: string | undefined;
  /** The name in the facts. */
  readonly name: string;
  /** The name of its objects in the cluster. */
  readonly objectName: string;
  readonly facts: WorkloadFacts;
  readonly ports: readonly PlannedPort[];
  /** Container, sidecar and init container -> the image it runs. */
  readonly images: Readonly<Record<string, ImageReference>>;
  /** Mounted image -> what it is. */
  readonly imageVolumes: Readonly<Record<string, ImageReference>>;
}

export interface PlannedPort extends PortFacts {
  readonly name: string;
  readonly workload: string;
  readonly containerName: string;
}

/** One allowed connection. `from` may be pods outside the catalogue (`cluster.external`). */
export interface Edge {
  readonly why: 'connects' | 'scrape' | 'route';
  readonly from: PlannedWorkload | ExternalPods;
  readonly to: PlannedWorkload;
  readonly port: PlannedPort;
}

export interface ExternalPods extends Pods {
  readonly key: string;
  readonly owner: 'cluster.external';
  readonly team: undefined;
}

export interface PlannedRoute extends RouteFacts {
  readonly name: string;
  readonly target: PlannedWorkload;
  readonly targetPort: PlannedPort;
}

export interface PlannedNamespace {
  readonly name: string;
  readonly facts: NamespaceFacts;
  /** Ids of the components that bring or use it. */
  readonly owners: readonly string[];
  /** The strictest Pod Security level that admits what runs in it. */
  readonly level: PodSecurityLevel;
  /** Why it is not restricted: one line a privilege. */
  readonly because: readonly string[];
}
