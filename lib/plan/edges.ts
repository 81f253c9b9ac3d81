import type { Destination } from '../component/connections';
import { groupBy } from '../group-by';
import type { Role } from '../component/facts';
import { didYouMean } from '../spec/nearest';
import type { Report } from '../spec/problem';
import { isAdmitted } from './consent';
import { findPort, type Target } from './find-port';
import type { Edge, ExternalPods, PlannedRoute, PlannedWorkload, Plan } from './plan';
import { reportRoles } from './roles';
import { specPathOf } from './workloads';

type Parties = Pick<Plan, 'cluster' | 'components' | 'workloads'>;
/** Resolves every declared connection once. What cannot be resolved or is not consented to is reported. */
export function resolveEdges(parties: Parties, report: Report): Pick<Plan, 'incoming' | 'outgoing'> {
  const edges: Edge[] = [];
  const scrapeTargets = [...parties.workloads.values()].flatMap(scrapeTargetsOf);
  const routeTargets = [...parties.components.values()].flatMap(({ routes }) => routes.map(routeTarget));

  for (const from of parties.workloads.values()) {
    for (const [name, destination] of connectionsOf(from, parties, report)) {
      if (destination.kind === 'scraped') edges.push(...edgesTo(scrapeTargets, 'scrape', from));
      if (destination.kind === 'routed') edges.push(...edgesTo(routeTargets, 'route', from));
      if (destination.kind !== 'component') continue;
      const to = resolvePeer({ from, name, destination }, parties, report);
      if (to !== undefined) edges.push({ why: 'connects', from, to: to.workload, port: to.port });
    }
  }
  edges.push(...externalEdges('scraper', edgesTo.bind(undefined, scrapeTargets, 'scrape'), parties));
  edges.push(...externalEdges('ingress', edgesTo.bind(undefined, routeTargets, 'route'), parties));
  reportRoles(parties, report);
  return { outgoing: groupBy(edges, ({ from }) => from.key), incoming: groupBy(edges, ({ to }) => to.key) };
}

/** The destinations that a workload's `connects` names, with the local names. */
function connectionsOf(
  from: PlannedWorkload,
  { components }: Parties,
  report: Report,
): readonly (readonly [string, Destination])[] {
  const peers = components.get(from.owner)?.component.peers ?? {};
  return (from.facts.connects ?? []).flatMap((name) => {
    const destination = Object.hasOwn(peers, name) ? peers[name] : undefined;
    if (destination !== undefined) return [[name, destination] as const];
    report(
      specPathOf(from.owner),
      `workload ${from.name} connects to ${name}, which its peers do not declare${didYouMean(name, Object.keys(peers))}`,
    );
    return [];
  });
}

function resolvePeer(
  {
    from,
    name,
    destination,
  }: { from: PlannedWorkload; name: string; destination: Destination & { kind: 'component' } },
  { components, cluster }: Parties,
  report: Report,
): Target | undefined {
  const wanted = `${destination.component}/${destination.port}`;
  const server = components.get(destination.component);
  if (server === undefined) {
    if (destination.optional === true) return undefined;
    report(
      specPathOf(from.owner),
      `connects to ${wanted} (peer ${name}), but cluster ${cluster.name} has no ${destination.component}${didYouMean(destination.component, [...components.keys()])}; add ${specPathOf(destination.component)}, or set ${specPathOf(from.owner)} to false`,
    );
    return undefined;
  }
  const target = findPort(server, destination.port);
  if (typeof target === 'string') {
    report(specPathOf(from.owner), `connects to ${wanted} (peer ${name}): ${target}`);
    return undefined;
  }
  if (!isAdmitted(from, target.workload, target.port)) {
    report(
      specPathOf(from.owner),
      `connects to ${wanted} (peer ${name}), whose clients do not include ${from.team ?? 'the platform'}; its owner adds ${from.team === undefined ? `'anyone'` : `'${from.team}'`} to clients of that port`,
    );
  }
  return target;
}

function scrapeTargetsOf(workload: PlannedWorkload): readonly Target[] {
  return workload.ports.filter(({ scrape }) => scrape !== undefined).map((port) => ({ workload, port }));
}

function routeTarget({ target, targetPort }: PlannedRoute): Target {
  return { workload: target, port: targetPort };
}

function edgesTo(targets: readonly Target[], why: Edge['why'], from: Edge['from']): readonly Edge[] {
  return targets.map(({ workload, port }) => ({ why, from, to: workload, port }));
}

function externalEdges(
  role: Role,
  connect: (from: ExternalPods) => readonly Edge[],
  { cluster }: Parties,
): readonly Edge[] {
  const pods = cluster.external[role];
  if (pods === undefined) return [];
  return connect({
    ...pods,
    key: `cluster.external.${role}`,
    owner: 'cluster.external',
    team: undefined,
    hostNetwork: false,
  });
}
