import type { AnyComponent } from '../component/component';
import type { Facts } from '../component/facts';
import type { Report } from '../spec/problem';
import type { PlannedComponent, PlannedRoute, PlannedWorkload } from './plan';
import { componentPath } from './workloads';

/** Routes of a component with the workload and port they lead to. */
export function planRoutes(
  component: AnyComponent,
  facts: Facts,
  { workloads, report }: { workloads: readonly PlannedWorkload[]; report: Report },
): readonly PlannedRoute[] {
  return Object.entries(facts.routes ?? {}).flatMap(([name, route]) => {
    const target = workloads.find((workload) => workload.name === route.workload);
    const targetPort = target?.ports.find((port) => port.name === route.port);
    if (target !== undefined && targetPort?.service !== undefined) return [{ ...route, name, target, targetPort }];
    report(
      componentPath(component),
      `route ${name} (${route.host}${route.path}) leads to ${route.workload}/${route.port}, which is not a port behind a Service; give that port a service number`,
    );
    return [];
  });
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
