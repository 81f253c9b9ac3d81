import type { Construct } from 'constructs';
import type { AllowedPeer } from '../component/facts';
import { KubeNetworkPolicy } from '../imports/k8s';
import { BECAUSE } from '../plan/names';
import type { Plan } from '../plan/plan';
import { dnsRule, namespacePeer, outsidePeer, ports, rule, type EgressRule, type IngressRule } from './policy-rules';

type Allowed = { readonly ingress?: readonly AllowedPeer[]; readonly egress?: readonly AllowedPeer[] } | undefined;

/** One policy for what every pod of a namespace may reach and be reached by, with the reasons. */
export function renderAllowedTraffic(
  scope: Construct,
  { name: namespace, allow }: { readonly name: string; readonly allow: Allowed },
  plan: Pick<Plan, 'cluster'>,
): void {
  const { ingress = [], egress = [] } = allow ?? {};
  if (ingress.length + egress.length === 0) return;
  const because = [...ingress, ...egress].map((allowed) => allowed.because);
  new KubeNetworkPolicy(scope, `allow-${namespace}`, {
    metadata: { name: 'allowed', namespace, annotations: { [BECAUSE]: because.join('\n') } },
    spec: {
      podSelector: {},
      // A type that is named and has no rule closes that direction: only name what is opened.
      policyTypes: [
        ...(ingress.length > 0 ? (['Ingress'] as const) : []),
        ...(egress.length > 0 ? (['Egress'] as const) : []),
      ],
      ingress: ingress.length > 0 ? ingress.map((allowed) => ingressRule(allowed, plan)) : undefined,
      egress: egress.length > 0 ? egress.map((allowed) => egressRule(allowed, plan)) : undefined,
    },
  });
}

function ingressRule({ peer, ports: numbers = [] }: AllowedPeer, plan: Pick<Plan, 'cluster'>): IngressRule {
  if (peer === 'dns') throw new Error('DNS serves, it does not connect: dns stands under egress only');
  return rule('from', [peerOf(peer, plan)], ports(numbers));
}

function egressRule({ peer, ports: numbers = [] }: AllowedPeer, plan: Pick<Plan, 'cluster'>): EgressRule {
  return peer === 'dns' ? dnsRule() : rule('to', [peerOf(peer, plan)], ports(numbers));
}

function peerOf(peer: Exclude<AllowedPeer['peer'], 'dns'>, plan: Pick<Plan, 'cluster'>) {
  return 'cidr' in peer ? outsidePeer(peer.cidr, plan) : namespacePeer([peer.namespace]);
}
