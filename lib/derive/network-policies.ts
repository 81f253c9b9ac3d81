import { KubeNetworkPolicy } from '../imports/k8s';
import type { Destination } from '../component/connections';
import { guardMetadataOf } from '../plan/labels';
import type { PlannedWorkload } from '../plan/plan';
import type { Deriver } from './deriver';
import { egressOf } from './egress';
import { ingressOf } from './ingress';

/**
 * A policy for every workload, closed both ways but for what its facts open. None for pods on the host's network: a policy
 * selects nothing there, and one that looks as if it did would be a lie.
 */
export const deriveNetworkPolicies: Deriver = (scope, { component, workloads }, plan) => {
  for (const workload of workloads.filter(({ hostNetwork }) => !hostNetwork)) {
    const ingress = ingressOf(workload, plan);
    const egress = egressOf(workload, component.peers ?? {}, plan);
    new KubeNetworkPolicy(scope, workload.name, {
      metadata: withHosts(guardMetadataOf(workload), hostsOf(workload, component.peers ?? {})),
      spec: {
        podSelector: { matchLabels: workload.labels },
        policyTypes: ['Ingress', 'Egress'],
        ...(ingress.length > 0 ? { ingress } : {}),
        ...(egress.length > 0 ? { egress } : {}),
      },
    });
  }
};

/** For whom a port is open to everything outside the cluster. */
function hostsOf({ facts }: PlannedWorkload, peers: Readonly<Record<string, Destination>>): readonly string[] {
  return (facts.connects ?? []).flatMap((name) => {
    const peer = peers[name];
    return peer?.kind === 'hosts' ? peer.hosts.map((host) => `${host}:${peer.port}`) : [];
  });
}

function withHosts<M extends ReturnType<typeof guardMetadataOf>>(metadata: M, hosts: readonly string[]): M {
  if (hosts.length === 0) return metadata;
  return { ...metadata, annotations: { ...metadata.annotations, 'groundplan.dev/hosts': hosts.join('\n') } };
}
