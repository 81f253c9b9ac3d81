/** What a workload may talk to. Declared once by a component in `peers`, used by the local name. */
export type Destination =
  | { readonly kind: 'component'; readonly component: string; readonly port: string; readonly optional?: boolean }
  | { readonly kind: 'apiServer' }
  | { readonly kind: 'dns' }
  | { readonly kind: 'scraped' }
  | { readonly kind: 'routed' }
  | { readonly kind: 'nodes'; readonly port: number }
  | { readonly kind: 'cidr'; readonly cidr: string; readonly port: number; readonly protocol?: 'TCP' | 'UDP' }
  | { readonly kind: 'hosts'; readonly hosts: readonly string[]; readonly port: number };

/** What an application may talk to: the rest is for components of the platform. */
export type AppDestination = Extract<Destination, { kind: 'component' | 'dns' | 'cidr' | 'hosts' }>;

/** Who may connect to a port, besides the workloads that declare a connection. */
export type Source =
  | { readonly kind: 'apiServer' }
  | { readonly kind: 'nodes' }
  | { readonly kind: 'cidr'; readonly cidr: string }
  | { readonly kind: 'anywhere' };

/**
 * A port of another component (`to('prometheus', 'web')`) or application (`to('billing/ledger', 'http')`). Where a
 * component has the port name in several workloads, write `workload/port`. An optional peer may be missing from a cluster, but not
 * from the platform: one that no cluster can have is misspelt.
 */
export function to(
  component: string,
  port: string,
  options: { readonly optional?: boolean } = {},
): Extract<Destination, { kind: 'component' }> {
  return { kind: 'component', component, port, ...options };
}

/** The API servers: `cluster.controlPlane`. Whoever has `access` reaches them without saying so. */
export function apiServer(): { readonly kind: 'apiServer' } {
  return { kind: 'apiServer' };
}

/** Cluster DNS. Whoever connects to a component reaches it without saying so; needed for names outside the cluster. */
export function dns(): Extract<Destination, { kind: 'dns' }> {
  return { kind: 'dns' };
}

/** Every port with a `scrape` fact. */
export function scraped(): Destination {
  return { kind: 'scraped' };
}

/** Every port that a route leads to. */
export function routed(): Destination {
  return { kind: 'routed' };
}

/** The nodes: as a destination with a port (`nodes(10250)` are the kubelets), as a source without. */
export function nodes(): Source;
export function nodes(port: number): Destination;
export function nodes(port?: number): Source | Destination {
  return port === undefined ? { kind: 'nodes' } : { kind: 'nodes', port };
}

/**
 * Addresses outside the cluster: as a destination with a port, as a source without. A range that is wider than the
 * cluster's own (`0.0.0.0/0`) leaves those out.
 */
export function cidr(range: string): Source;
export function cidr(range: string, port: number, protocol?: 'TCP' | 'UDP'): Extract<Destination, { kind: 'cidr' }>;
export function cidr(range: string, port?: number, protocol?: 'TCP' | 'UDP'): Source | Destination {
  if (port === undefined) return { kind: 'cidr', cidr: range };
  return { kind: 'cidr', cidr: range, port, protocol };
}

/**
 * Hosts outside the cluster by their names. A network policy knows addresses alone, and those of names change: it opens the
 * port to everything outside the cluster, and its annotation says for whom. Use `cidr` where the addresses are known.
 */
export function hosts(names: readonly string[], port: number): Extract<Destination, { kind: 'hosts' }> {
  return { kind: 'hosts', hosts: names, port };
}

/** Everybody, inside and outside the cluster. The only way to leave a port open. */
export function anywhere(): Source {
  return { kind: 'anywhere' };
}
