import type { Destination } from '../component/connections';
import { groupBy } from '../group-by';
import type { NetworkPolicyPort } from '../imports/k8s';
import { byKey } from '../order';
import type { Edge, Plan, PlannedPort, PlannedWorkload } from '../plan/plan';
import { WIDE_ENDS } from '../plan/wide-ends';
import { labelledPeer, nodePeers, podPort, podsPeer, policyPort, ports, rule, type EgressRule } from './policy-rules';

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

/** One rule a port name, with every server that has it; servers on the network of their nodes by number, at the nodes. */
function namedEgress(edges: readonly Edge[], plan: Plan): readonly EgressRule[] {
  const onPods = edges.filter(({ to }) => !to.hostNetwork);
  const onNodes = edges.filter(({ to }) => to.hostNetwork);
  return [
    ...byKey(groupBy(onPods, ({ port: { name, protocol = 'TCP' } }) => `${name}/${protocol}`)).flatMap(podRule),
    ...byKey(groupBy(onNodes, ({ port }) => sortableNumber(port))).flatMap(([first]) =>
      first === undefined ? [] : [nodeRule([policyPort(first.port.number, first.port.protocol)], plan)],
    ),
  ];
}

function podRule(samePort: readonly Edge[]): readonly EgressRule[] {
  const [first] = samePort;
  if (first === undefined) return [];
  const servers = new Map(samePort.map(({ to }) => [to.key, podsPeer(to)]));
  return [rule('to', byKey(servers), [podPort(first.port)])];
}

function nodeRule(portList: readonly NetworkPolicyPort[], plan: Plan): EgressRule {
  return rule('to', nodePeers(plan), portList);
}

function sortableNumber({ number, protocol = 'TCP' }: PlannedPort): string {
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
  return [
    ...(namespaces.length > 0 ? [rule('to', [labelledPeer(namespaces, label)], [])] : []),
    ...(onNodes.length > 0 ? [nodeRule(ports(onNodes.map(({ port }) => port.number)), plan)] : []),
  ];
}
