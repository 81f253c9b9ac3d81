import type { NetworkPolicyPeer } from '../imports/k8s';
import { byKey } from '../order';
import { consentOf } from '../plan/consent';
import { clientLabelOf } from '../plan/names';
import type { Edge, Plan, PlannedPort, PlannedWorkload } from '../plan/plan';
import { fromNodePeers } from './control-plane';
import { labelledPeer, podPort, podsPeer, rule, type IngressRule } from './policy-rules';

/**
 * Who reaches a workload because of declared connections: one rule a port. Components of the platform are named one by
 * one. Applications are admitted by a label in their teams' namespaces, whether or not one connects today, so that a new
 * client's pull request does not touch the server's policy.
 */
export function ingressFromEdges(workload: PlannedWorkload, plan: Plan): readonly IngressRule[] {
  const incoming = plan.incoming.get(workload.key) ?? [];
  return workload.ports.flatMap((port) => {
    const edges = incoming.filter((edge) => edge.port.name === port.name);
    const peers = [...namedPeers(edges, workload, plan), ...teamPeers(workload, port, plan)];
    return peers.length > 0 ? [rule('from', peers, [podPort(port)])] : [];
  });
}

/**
 * Own workloads, components, the scraper and the ingress part. Whoever uses the host's network comes as a node does, and
 * no label finds it.
 */
function namedPeers(edges: readonly Edge[], server: PlannedWorkload, plan: Plan): readonly NetworkPolicyPeer[] {
  const clients = edges.map(({ from }) => from);
  const named = clients.filter((from) => !from.hostNetwork && (from.team === undefined || from.owner === server.owner));
  const peers = new Map(named.map((from) => [from.key, podsPeer(from)]));
  return [...byKey(peers), ...(clients.some(({ hostNetwork }) => hostNetwork) ? fromNodePeers(plan) : [])];
}

function teamPeers(server: PlannedWorkload, port: PlannedPort, { teamNamespaces }: Plan): readonly NetworkPolicyPeer[] {
  const { teams } = consentOf(server, port);
  const admitted = teams ?? [...teamNamespaces.keys()];
  const namespaces = admitted.flatMap((team) => teamNamespaces.get(team) ?? []).sort();
  return namespaces.length > 0 ? [labelledPeer(namespaces, clientLabelOf(server, port.name))] : [];
}
