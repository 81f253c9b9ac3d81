import type { Role } from '../component/facts';
import type { Report } from '../spec/problem';
import type { Plan, PlannedComponent } from './plan';
import { componentPath } from './workloads';

/** The destination by which a component does what its role promises. */
const DESTINATION = { scraper: 'scraped', ingress: 'routed' } as const;

/** Reports routes that nobody serves, and components that promise a role without the connections that it takes. */
export function reportRoles({ cluster, components }: Pick<Plan, 'cluster' | 'components'>, report: Report): void {
  const all = [...components.values()];
  for (const planned of all) {
    for (const role of planned.facts.provides ?? []) {
      if (connectsTo(planned, DESTINATION[role])) continue;
      report(
        componentPath(planned.component),
        `provides ${role}, but none of its workloads connects to ${DESTINATION[role]}(); add it to peers and connects, or take the role away`,
      );
    }
  }
  if (cluster.external.ingress !== undefined || all.some((planned) => provides(planned, 'ingress'))) return;
  for (const { component, routes } of all) {
    const [first] = routes;
    if (first === undefined) continue;
    report(
      componentPath(component),
      `has the route ${first.host}, but nothing in cluster ${cluster.name} serves routes; enable an ingress component, or name an outside one in cluster.external.ingress`,
    );
  }
}

function provides({ facts }: PlannedComponent, role: Role): boolean {
  return facts.provides?.includes(role) ?? false;
}

function connectsTo({ component, workloads }: PlannedComponent, kind: 'scraped' | 'routed'): boolean {
  return workloads.some(({ facts }) => (facts.connects ?? []).some((name) => component.peers?.[name]?.kind === kind));
}
