import type { Cluster } from '../spec/cluster';

/** Where a port of a Service is reached from inside the cluster. */
export interface Address {
  /** Fully qualified: `metrics-server.kube-system.svc.cluster.local`. */
  readonly host: string;
  /** Port of the Service. */
  readonly port: number;
  /** `https://host:port`, by the port's scheme; without the port where it is that of HTTP or HTTPS. */
  readonly url: string;
  /** Name and namespace of the Service, for objects that refer to it. */
  readonly service: {
    /** Its name. */
    readonly name: string;
    /** Its namespace. */
    readonly namespace: string;
    /** The port, once more. */
    readonly port: number;
  };
}

/** What `pods` and `build` see: the own spec, the cluster, and addresses out of the plan, so that none is typed twice. */
export interface Context<Spec, P extends string> {
  /** The settings that hold in this cluster, with every default. */
  readonly spec: Spec;
  /** The cluster that is rendered, with every default. */
  readonly cluster: Cluster;
  /** The namespace of the component's own objects. @throws Error when its facts name none. */
  readonly namespace: string;
  /** Number of an own port by its name (`workload/port` where two workloads use the name). @throws Error when undeclared. */
  readonly port: (name: string) => number;
  /** Address of an own port that is behind a Service. @throws Error when undeclared or not behind the Service. */
  readonly address: (port: string) => Address;
  /** Address of a peer. @throws Error when the cluster lacks an optional peer: ask `has` first. */
  readonly peer: (name: P) => Address;
  /** Whether this cluster has the optional peer. */
  readonly has: (name: P) => boolean;
  /**
   * What the pods of this cluster pull for an own container, mirror and digest included; for a container that `build` makes
   * (`workload/container` where two workloads use the name). @throws Error when undeclared.
   */
  readonly image: (container: string) => string;
  /** Labels that the pods of a workload must carry where `build` makes them. @throws Error when undeclared. */
  readonly podLabels: (workload: string) => Readonly<Record<string, string>>;
}
