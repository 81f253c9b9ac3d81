import { KubeNetworkPolicy } from '../imports/k8s';
import { guardMetadataOf } from '../plan/labels';
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
      metadata: guardMetadataOf(workload),
      spec: {
        podSelector: { matchLabels: workload.labels },
        policyTypes: ['Ingress', 'Egress'],
        ...(ingress.length > 0 ? { ingress } : {}),
        ...(egress.length > 0 ? { egress } : {}),
      },
    });
  }
};
