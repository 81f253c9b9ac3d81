import type { Destination } from '../component/connections';
import type { NetworkPolicyPeer } from '../imports/k8s';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { familyOf } from '../spec/cidr';
import { rangesOf } from '../spec/cluster-ranges';
import { apiServerPeers } from './control-plane';
import { egressToEdges } from './egress-edges';
import { dnsRule, nodePeers, outsidePeer, policyPort, rule, type EgressRule } from './policy-rules';

/**
 * What a workload reaches: the servers, wide ends and addresses that it connects to. Names need DNS, and access the API
 * server: neither has to be declared.
 */
export function egressOf(
  workload: PlannedWorkload,
  peers: Readonly<Record<string, Destination>>,
  plan: Plan,
): readonly EgressRule[] {
  const destinations = (workload.facts.connects ?? []).flatMap((name) => peers[name] ?? []);
  const kinds = new Set(destinations.map(({ kind }) => kind));
  const hasAccess = (workload.facts.access ?? []).length > 0;
  return [
    ...egressToEdges(workload, kinds, plan),
    ...destinations.flatMap((destination) => addressRule(destination, plan)),
    ...(hasAccess || kinds.has('apiServer') ? [apiServerRule(plan)] : []),
    ...(NAMED.some((kind) => kinds.has(kind)) ? [dnsRule()] : []),
  ];
}

/** Destinations that are found by their names. */
const NAMED: readonly Destination['kind'][] = ['dns', 'component', 'hosts'];

function apiServerRule(plan: Plan): EgressRule {
  return rule('to', apiServerPeers(plan), [policyPort(plan.cluster.controlPlane?.port ?? 0)]);
}

/** For destinations that a policy names by their address. */
function addressRule(destination: Destination, plan: Plan): readonly EgressRule[] {
  if (destination.kind === 'nodes') return [rule('to', nodePeers(plan), [policyPort(destination.port)])];
  if (destination.kind === 'cidr')
    return [rule('to', [outsidePeer(destination.cidr, plan)], [policyPort(destination.port, destination.protocol)])];
  if (destination.kind === 'hosts') return [rule('to', everywhere(plan), [policyPort(destination.port)])];
  return [];
}

/** Every address outside of the families that the pods have. */
function everywhere(plan: Plan): readonly NetworkPolicyPeer[] {
  return rangesOf(plan.cluster, 'podCidr').map(({ range }) => outsidePeer(EVERY_ADDRESS[familyOf(range)], plan));
}

const EVERY_ADDRESS = { ipv4: '0.0.0.0/0', ipv6: '::/0' } as const;
