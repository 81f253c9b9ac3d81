import type { NetworkPolicyPeer, NetworkPolicySpec } from '../../../lib/imports/k8s';
import type { Manifest } from '../../../lib/render/manifest';

/**
 * An object as netpol-analyzer understands it: it takes a range of IPv6 for one of IPv4 (np-guard/netpol-analyzer#47). A
 * rule that names such ranges alone goes as a whole, since one without peers would be for everybody.
 */
export function ipv4Only(manifest: Manifest): Manifest {
  if (manifest.kind !== 'NetworkPolicy') return manifest;
  const { ingress, egress, ...rest } = manifest.spec as NetworkPolicySpec;
  const spec = {
    ...rest,
    ...(ingress === undefined ? {} : { ingress: ingress.flatMap((rule) => withPeers(rule, 'from')) }),
    ...(egress === undefined ? {} : { egress: egress.flatMap((rule) => withPeers(rule, 'to')) }),
  };
  return { ...manifest, spec };
}

function withPeers<End extends 'from' | 'to'>(
  rule: Readonly<Partial<Record<End, readonly NetworkPolicyPeer[] | undefined>>>,
  end: End,
): readonly object[] {
  const peers: readonly NetworkPolicyPeer[] | undefined = rule[end];
  if (peers === undefined) return [rule];
  const kept = peers.filter(({ ipBlock }) => ipBlock?.cidr.includes(':') !== true);
  return kept.length === 0 && peers.length > 0 ? [] : [{ ...rule, [end]: kept }];
}
