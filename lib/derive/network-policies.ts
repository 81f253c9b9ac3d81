import type { Destination, Source } from '../component/connections';
import { KubeNetworkPolicy } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import type { Plan, PlannedPort, PlannedWorkload } from '../plan/plan';
import { apiServerPeers, fromApiServerPeers, fromNodePeers } from './control-plane';
import type { Deriver } from './deriver';
import { egressToEdges } from './egress-edges';
import { ingressFromEdges } from './ingress-edges';
import {
  cidrPeer,
  dnsRule,
  openRule,
  outsidePeer,
  policyPort,
  rule,
  type EgressRule,
  type IngressRule,
} from './policy-rules';

/**
 * A policy for every workload, closed both ways but for its edges. None for pods on the host's network: a policy selects
 * nothing there, and one that looks as if it did would be a lie.
 */
export const deriveNetworkPolicies: Deriver = (scope, { component, workloads }, plan) => {
  for (const workload of workloads) {
    if (workload.hostNetwork) continue;
    const ingress = [...ingressFromEdges(workload, plan), ...workload.ports.flatMap((port) => admitted(port, plan))];
    const egress = egressOf(workload, component.peers ?? {}, plan);
    new KubeNetworkPolicy(scope, workload.name, {
      metadata: metadataOf(workload),
      spec: {
        podSelector: { matchLabels: workload.labels },
        policyTypes: ['Ingress', 'Egress'],
        ...(ingress.length > 0 ? { ingress } : {}),
        ...(egress.length > 0 ? { egress } : {}),
      },
    });
  }
};

/** Who may connect to a port besides peers. */
function admitted({ admits = [], number, protocol }: PlannedPort, plan: Plan): readonly IngressRule[] {
  const portList = [policyPort(number, protocol)];
  const peersOf = {
    apiServer: () => fromApiServerPeers(plan),
    nodes: () => fromNodePeers(plan),
    cidr: (source: Source) => (source.kind === 'cidr' ? [outsidePeer(source.cidr, plan)] : []),
  };
  return admits.map((source) =>
    source.kind === 'anywhere' ? openRule(portList) : rule('from', peersOf[source.kind](source), portList),
  );
}

/** Edges, and destinations that are no workloads. Names need DNS, and access the API server: neither has to be declared. */
function egressOf(
  workload: PlannedWorkload,
  peers: Readonly<Record<string, Destination>>,
  plan: Plan,
): readonly EgressRule[] {
  const destinations = (workload.facts.connects ?? []).flatMap((name) => peers[name] ?? []);
  const kinds = new Set(destinations.map(({ kind }) => kind));
  const needsApiServer = kinds.has('apiServer') || (workload.facts.access ?? []).length > 0;
  const needsNames = kinds.has('dns') || kinds.has('component');
  return [
    ...egressToEdges(workload, kinds, plan),
    ...destinations.flatMap((destination) => addressRule(destination, plan)),
    ...(needsApiServer ? [rule('to', apiServerPeers(plan), [policyPort(plan.cluster.controlPlane?.port ?? 0)])] : []),
    ...(needsNames ? [dnsRule()] : []),
  ];
}

function addressRule(destination: Destination, { cluster }: Plan): readonly EgressRule[] {
  if (destination.kind === 'nodes') return [rule('to', [cidrPeer(cluster.nodeCidr)], [policyPort(destination.port)])];
  if (destination.kind !== 'cidr') return [];
  return [
    rule('to', [outsidePeer(destination.cidr, { cluster })], [policyPort(destination.port, destination.protocol)]),
  ];
}
