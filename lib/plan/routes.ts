import type { AnyComponent } from '../component/component';
import type { Facts } from '../component/facts';
import { isRoutable } from '../component/routable';
import type { Cluster } from '../spec/cluster';
import type { Report } from '../spec/problem';
import type { PlannedComponent, PlannedRoute, PlannedWorkload } from './plan';
import { componentPath } from './workloads';

/** Routes of a component with the workload and port they lead to. */
export function planRoutes(
  component: AnyComponent,
  facts: Facts,
  { workloads, cluster, report }: { workloads: readonly PlannedWorkload[]; cluster: Cluster; report: Report },
): readonly PlannedRoute[] {
  return Object.entries(facts.routes ?? {}).flatMap(([name, written]) => {
    const host = wholeHost(written.host, cluster);
    if (host === undefined)
      report(
        componentPath(component),
        `route ${name} is for the host ${written.host}, one word, and cluster ${cluster.name} has no domain to put behind it; set cluster.routes.domain, or write the whole host name`,
      );
    const route = { ...written, host: host ?? written.host };
    const target = workloads.find((workload) => workload.name === route.workload);
    const targetPort = target?.ports.find((port) => port.name === route.port);
    const isSound = target !== undefined && targetPort?.service !== undefined && isRoutable(targetPort);
    if (isSound) return [{ ...route, name, target, targetPort }];
    const fault =
      targetPort?.service === undefined
        ? 'is not a port behind a Service; give that port a service number'
        : `speaks no HTTP; lead it to a port that does, or say that this one does (scheme in facts, protocol: 'http' in an application)`;
    report(
      componentPath(component),
      `route ${name} (${route.host}${route.path}) leads to ${route.workload}/${route.port}, which ${fault}`,
    );
    return [];
  });
}

function wholeHost(host: string, { routes: { domain } }: Cluster): string | undefined {
  if (host.includes('.')) return host;
  return domain === undefined ? undefined : `${host}.${domain}`;
}

/** Reports a host and path that two routes claim: which of them wins is up to the ingress part, and may change. */
export function reportSharedRoutes(components: readonly PlannedComponent[], report: Report): void {
  const owners = new Map<string, { readonly id: string; readonly path: string }>();
  for (const { id, component, routes } of components) {
    for (const { name, host, path } of routes) {
      const prefix = `${host}${path.replace(/\/+$/, '')}`;
      const earlier = owners.get(prefix);
      if (earlier === undefined) owners.set(prefix, { id, path });
      else
        report(
          componentPath(component),
          `route ${name} leads ${host}${path} to it, which is a route of ${earlier.id} already${sameAs(path, earlier.path)}; give one of them another host or path`,
        );
    }
  }
}

function sameAs(path: string, earlier: string): string {
  return path === earlier ? '' : ` as ${earlier}, since a slash at the end of a prefix means nothing`;
}
