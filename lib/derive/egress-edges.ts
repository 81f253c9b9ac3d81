import type { Destination } from '../component/connections';
import type { NetworkPolicyPeer } from '../imports/k8s';
import { ROUTED_LABEL, SCRAPED_LABEL } from '../plan/names';
import type { Edge, Plan, PlannedWorkload } from '../plan/plan';
import { byKey } from './order';
import { cidrPeer, labelledPeer, podsPeer, policyPort, ports, rule, type EgressRule } from './policy-rules';

const WIDE_ENDS = [
  { kind: 'scraped', why: 'scrape', label: SCRAPED_LABEL },
  { kind: 'routed', why: 'route', label: ROUTED_LABEL },
] as const;

/** What a workload reaches because of declared connections, whose kinds are given. */
export function egressToEdges(
  workload: PlannedWorkload,
  kinds: ReadonlySet<Destination['kind']>,
  plan: Plan,
): readonly EgressRule[] {
  const outgoing = plan.outgoing.get(workload.key) ?? [];
  const to = (why: Edge['why']) => outgoing.filter((edge) => edge.why === why);
  return [
    ...namedEgress(to('connects'), plan),
    ...WIDE_ENDS.filter(({ kind }) => kinds.has(kind)).flatMap(({ why, label }) =>
      labelledEgress(to(why), label, plan),
    ),
  ];
}

/** One rule a port number, with every server that has it. */
function namedEgress(edges: readonly Edge[], plan: Plan): readonly EgressRule[] {
  const byPort = new Map<string, { edge: Edge; peers: Map<string, NetworkPolicyPeer> }>();
  for (const edge of edges) {
    const key = `${String(edge.port.number).padStart(5, '0')}/${edge.port.protocol ?? 'TCP'}`;
    const group = byPort.get(key) ?? { edge, peers: new Map<string, NetworkPolicyPeer>() };
    group.peers.set(edge.to.hostNetwork ? 'nodes' : edge.to.key, podsPeer(edge.to, plan));
    byPort.set(key, group);
  }
  return byKey(byPort).map(({ edge: { port }, peers }) =>
    rule('to', byKey(peers), [policyPort(port.number, port.protocol)]),
  );
}

/**
 * A wide end: pods with the label, in every namespace where one is or where an application may bring one, so that the
 * first application with one changes nothing here. Ports are the servers' business (their own policies name them).
 */
function labelledEgress(edges: readonly Edge[], label: string, plan: Plan): readonly EgressRule[] {
  const onPods = edges.filter(({ to }) => !to.hostNetwork);
  const onNodes = edges.filter(({ to }) => to.hostNetwork);
  const teams = [...plan.teamNamespaces.values()].flat();
  const namespaces = [
    ...new Set([...onPods.filter(({ to }) => to.team === undefined).map(({ to }) => to.namespace), ...teams]),
  ].sort();
  const numbers = [...new Set(onNodes.map(({ port }) => port.number))].sort((a, b) => a - b);
  return [
    ...(namespaces.length > 0 ? [rule('to', [labelledPeer(namespaces, label)], [])] : []),
    ...(numbers.length > 0 ? [rule('to', [cidrPeer(plan.cluster.nodeCidr)], ports(numbers))] : []),
  ];
}
