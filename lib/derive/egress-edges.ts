import type { Destination } from '../component/connections';
import { groupBy } from '../group-by';
import { byKey } from '../order';
import type { Edge, Plan, PlannedPort, PlannedWorkload } from '../plan/plan';
import { WIDE_ENDS } from '../plan/wide-ends';
import { cidrPeer, labelledPeer, podsPeer, policyPort, ports, rule, type EgressRule } from './policy-rules';

/** What a workload reaches because of declared connections, whose kinds are given: servers by name, then wide ends. */
export function egressToEdges(
  workload: PlannedWorkload,
  kinds: ReadonlySet<Destination['kind']>,
  plan: Plan,
): readonly EgressRule[] {
  const outgoing = groupBy(plan.outgoing.get(workload.key) ?? [], ({ why }) => why);
  return [
    ...namedEgress(outgoing.get('connects') ?? [], plan),
    ...WIDE_ENDS.filter(({ kind }) => kinds.has(kind)).flatMap(({ why, label }) =>
      wideEgress(outgoing.get(why) ?? [], label, plan),
    ),
  ];
}

/** One rule a port number, with every server that has it. */
function namedEgress(edges: readonly Edge[], plan: Plan): readonly EgressRule[] {
  const byPort = groupBy(edges, ({ port }) => sortableKey(port));
  return byKey(byPort).flatMap((samePort) => {
    const [first] = samePort;
    if (first === undefined) return [];
    const servers = new Map(samePort.map(({ to }) => [to.hostNetwork ? 'nodes' : to.key, podsPeer(to, plan)]));
    return [rule('to', byKey(servers), [policyPort(first.port.number, first.port.protocol)])];
  });
}

function sortableKey({ number, protocol = 'TCP' }: PlannedPort): string {
  return `${String(number).padStart(5, '0')}/${protocol}`;
}

/**
 * A wide end: pods with the label, in every namespace where one is or where an application may bring one, so that the
 * first application with one changes nothing here. Ports are the servers' business (their own policies name them). On
 * the host's network no label finds a pod: there the ports of the nodes are named.
 */
function wideEgress(edges: readonly Edge[], label: string, plan: Plan): readonly EgressRule[] {
  const onPods = edges.filter(({ to }) => !to.hostNetwork);
  const onNodes = edges.filter(({ to }) => to.hostNetwork);
  const platforms = onPods.filter(({ to }) => to.team === undefined).map(({ to }) => to.namespace);
  const namespaces = [...new Set([...platforms, ...[...plan.teamNamespaces.values()].flat()])].sort();
  const numbers = [...new Set(onNodes.map(({ port }) => port.number))].sort((a, b) => a - b);
  return [
    ...(namespaces.length > 0 ? [rule('to', [labelledPeer(namespaces, label)], [])] : []),
    ...(numbers.length > 0 ? [rule('to', [cidrPeer(plan.cluster.nodeCidr)], ports(numbers))] : []),
  ];
}
