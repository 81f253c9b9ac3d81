import type { Destination } from '../component/connections';
import { groupBy } from '../group-by';
import { didYouMean } from '../spec/nearest';
import type { Report } from '../spec/problem';
import type { Offered } from './absent-peer';
import type { Target } from './find-port';
import type { Edge, ExternalPods, Plan, PlannedWorkload } from './plan';
import { reportOwnRange } from './own-ranges';
import { resolvePeer } from './resolve-peer';
import { WIDE_ENDS, type WideEnd } from './wide-ends';
import { specPathOf } from './workloads';

type Parties = Pick<Plan, 'cluster' | 'components' | 'workloads'> & Pick<Offered, 'catalogue'>;

/** Resolves every declared connection once. What cannot be resolved or is not consented to is reported. */
export function resolveEdges(parties: Parties, report: Report): Pick<Plan, 'incoming' | 'outgoing'> {
  const wide = wideTargetsOf(parties);
  const resolve = (from: PlannedWorkload, [name, destination]: Declared): readonly Edge[] => {
    if (destination.kind === 'scraped' || destination.kind === 'routed') return edgesTo(wide[destination.kind], from);
    if (destination.kind === 'cidr') reportOwnRange({ from, name, cidr: destination.cidr }, parties.cluster, report);
    // The others are no workloads: policies name them by address.
    if (destination.kind !== 'component') return [];
    const target = resolvePeer({ from, name, to: destination }, parties, report);
    return target === undefined ? [] : edgesTo({ why: 'connects', targets: [target] }, from);
  };
  const edges = [
    ...[...parties.workloads.values()].flatMap((from) =>
      declaredBy(from, parties, report).flatMap((declared) => resolve(from, declared)),
    ),
    ...WIDE_ENDS.flatMap(({ kind, role }) => externalPods(role, parties).flatMap((from) => edgesTo(wide[kind], from))),
  ];
  return { outgoing: groupBy(edges, ({ from }) => from.key), incoming: groupBy(edges, ({ to }) => to.key) };
}

/** A peer under the name by which its component speaks of it. */
type Declared = readonly [name: string, destination: Destination];

/** The peers that a workload's `connects` names. */
function declaredBy(from: PlannedWorkload, { components }: Parties, report: Report): readonly Declared[] {
  const peers = components.get(from.owner)?.component.peers ?? {};
  return (from.facts.connects ?? []).flatMap((name): readonly Declared[] => {
    const destination = Object.hasOwn(peers, name) ? peers[name] : undefined;
    if (destination !== undefined) return [[name, destination]];
    report(
      specPathOf(from.owner),
      `workload ${from.name} connects to ${name}, which its peers do not declare${didYouMean(name, Object.keys(peers))}`,
    );
    return [];
  });
}

/** Ports that are connected to for one reason. */
interface Targets {
  readonly why: Edge['why'];
  readonly targets: readonly Target[];
}

/** Every port behind each wide end. */
function wideTargetsOf({ components, workloads }: Parties): Readonly<Record<WideEnd['kind'], Targets>> {
  const scraped = [...workloads.values()].flatMap((workload) =>
    workload.ports.filter(({ scrape }) => scrape !== undefined).map((port) => ({ workload, port })),
  );
  const routed = [...components.values()].flatMap(({ routes }) =>
    routes.map(({ target, targetPort }) => ({ workload: target, port: targetPort })),
  );
  return { scraped: { why: 'scrape', targets: scraped }, routed: { why: 'route', targets: routed } };
}

function edgesTo({ why, targets }: Targets, from: Edge['from']): readonly Edge[] {
  return targets.map(({ workload, port }) => ({ why, from, to: workload, port }));
}

/** The pods outside the platform that have a role. */
function externalPods(role: WideEnd['role'], { cluster }: Parties): readonly ExternalPods[] {
  const pods = cluster.external[role];
  if (pods === undefined) return [];
  const { namespace, labels, hostNetwork = false } = pods;
  return [
    { namespace, labels, hostNetwork, key: `cluster.external.${role}`, owner: 'cluster.external', team: undefined },
  ];
}
