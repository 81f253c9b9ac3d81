import type { NetworkPolicyPeer } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import { toCidr } from '../spec/cidr';
import { cidrPeer, nodePeers } from './policy-rules';

/** The API servers as a policy sees them when pods connect to them: their addresses behind the Service. */
export function apiServerPeers({ cluster }: Pick<Plan, 'cluster'>): readonly NetworkPolicyPeer[] {
  return (cluster.controlPlane?.addresses ?? []).map((address) => cidrPeer(toCidr(address)));
}

/** The API servers as a policy sees them when they connect to pods: their addresses, or the overlay's. */
export function fromApiServerPeers(plan: Pick<Plan, 'cluster'>): readonly NetworkPolicyPeer[] {
  return [...apiServerPeers(plan), ...hostToPodPeers(plan)];
}

/** The nodes as a policy sees them when they connect to pods: their range, or the overlay's. */
export function fromNodePeers(plan: Pick<Plan, 'cluster'>): readonly NetworkPolicyPeer[] {
  return [...nodePeers(plan), ...hostToPodPeers(plan)];
}

/** Overlays give traffic from a host into a pod an address of the pod range: `network.hostToPodCidrs`. */
function hostToPodPeers({ cluster }: Pick<Plan, 'cluster'>): readonly NetworkPolicyPeer[] {
  return cluster.network.hostToPodCidrs.map(cidrPeer);
}
