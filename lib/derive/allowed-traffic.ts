import type { Construct } from 'constructs';
import type { AllowedPeer } from '../component/facts';
import { KubeNetworkPolicy } from '../imports/k8s';
import { cidrPeer, dnsRule, namespacePeer, ports, rule, type EgressRule, type IngressRule } from './policy-rules';

/** One policy for what every pod of a namespace may reach and be reached by, with the reasons. */
export function renderAllowedTraffic(
  scope: Construct,
  namespace: string,
  { ingress = [], egress = [] }: { ingress?: readonly AllowedPeer[]; egress?: readonly AllowedPeer[] },
): void {
  if (ingress.length + egress.length === 0) return;
  const because = [...ingress, ...egress].map((allowed) => allowed.because);
  new KubeNetworkPolicy(scope, `allow-${namespace}`, {
    metadata: { name: 'allowed', namespace, annotations: { 'groundplan.dev/because': because.join('\n') } },
    spec: {
      podSelector: {},
      // A type that is named and has no rule closes that direction: only name what is opened.
      policyTypes: [
        ...(ingress.length > 0 ? (['Ingress'] as const) : []),
        ...(egress.length > 0 ? (['Egress'] as const) : []),
      ],
      ingress: ingress.length > 0 ? ingress.map(ingressRule) : undefined,
      egress: egress.length > 0 ? egress.map(egressRule) : undefined,
    },
  });
}

function ingressRule({ peer, ports: numbers = [] }: AllowedPeer): IngressRule {
  if (peer === 'dns') throw new Error('DNS serves, it does not connect: dns stands under egress only');
  return rule('from', [peerOf(peer)], ports(numbers));
}

function egressRule({ peer, ports: numbers = [] }: AllowedPeer): EgressRule {
  return peer === 'dns' ? dnsRule() : rule('to', [peerOf(peer)], ports(numbers));
}

function peerOf(peer: Exclude<AllowedPeer['peer'], 'dns'>) {
  return 'cidr' in peer ? cidrPeer(peer.cidr) : namespacePeer([peer.namespace]);
}
