import type { NetworkPolicyPeer, NetworkPolicyPort } from '../imports/k8s';
import { NAMESPACE_NAME } from '../plan/names';
import type { Plan, PlannedPort, Pods } from '../plan/plan';
import { cidrContains, toCidr } from '../spec/cidr';
import { RANGES, rangesOf } from '../spec/cluster-ranges';
import { METADATA_ADDRESSES } from '../spec/metadata-addresses';

export interface IngressRule {
  readonly from?: readonly NetworkPolicyPeer[];
  readonly ports?: readonly NetworkPolicyPort[];
}
export interface EgressRule {
  readonly to?: readonly NetworkPolicyPeer[];
  readonly ports?: readonly NetworkPolicyPort[];
}

/**
 * A policy rule for an end and its ports. An empty list of peers means everybody to Kubernetes, so it is refused here;
 * `openRule` is the one way to mean that.
 * @throws Error on an empty list of peers.
 */
export function rule<End extends 'from' | 'to'>(
  end: End,
  peers: readonly NetworkPolicyPeer[],
  portList: readonly NetworkPolicyPort[],
): End extends 'from' ? IngressRule : EgressRule {
  if (peers.length === 0) throw new Error('a policy rule without peers would admit everybody');
  return { ...(portList.length > 0 ? { ports: portList } : {}), [end]: peers };
}

/** Admits everybody to the ports. @throws Error without ports: that would open the whole pod. */
export function openRule(portList: readonly NetworkPolicyPort[]): IngressRule {
  if (portList.length === 0) throw new Error('a rule for everybody must name its ports');
  return { ports: portList };
}

/** TCP ports by number, in order and each once. */
export function ports(numbers: Iterable<number>): readonly NetworkPolicyPort[] {
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => policyPort(number));
}

/** A port by its number: of what is named by address, where no pod says which number a name stands for. */
export function policyPort(number: number, protocol: 'TCP' | 'UDP' = 'TCP'): NetworkPolicyPort {
  return { port: number, protocol };
}

/**
 * A port of pods by its name: each pod says which number that is, so that pods of before and after a change of the
 * number are both reached while one replaces the other.
 */
export function podPort({ name, protocol = 'TCP' }: Pick<PlannedPort, 'name' | 'protocol'>): NetworkPolicyPort {
  return { port: name, protocol };
}

/** One set of pods. Not for those on the network of their nodes, where no selector finds them. */
export function podsPeer({ namespace, labels }: Pick<Pods, 'namespace' | 'labels'>): NetworkPolicyPeer {
  return { namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: namespace } }, podSelector: { matchLabels: labels } };
}

/** Pods with a label, in any of the namespaces: an end that does not grow with every workload behind it. */
export function labelledPeer(namespaces: readonly string[], label: string): NetworkPolicyPeer {
  return { ...namespacePeer(namespaces), podSelector: { matchLabels: { [label]: 'true' } } };
}

/** Every pod of the namespaces. @throws Error on an empty list. */
export function namespacePeer(namespaces: readonly string[]): NetworkPolicyPeer {
  if (namespaces.length === 0) throw new Error('a policy peer without namespaces would admit every namespace');
  const [only, second] = namespaces;
  if (only !== undefined && second === undefined)
    return { namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: only } } };
  return { namespaceSelector: { matchExpressions: [{ key: NAMESPACE_NAME, operator: 'In', values: namespaces }] } };
}

/**
 * Addresses outside the cluster. A range that is wider than the cluster's own leaves those out: who is let out to
 * `0.0.0.0/0` shall not reach every pod, node and API server. A range within them means what it says.
 */
export function outsidePeer(range: string, { cluster }: Pick<Plan, 'cluster'>): NetworkPolicyPeer {
  const ranges = RANGES.flatMap((kind) => rangesOf(cluster, kind)).map((one) => one.range);
  const own = [...ranges, ...METADATA_ADDRESSES, ...(cluster.controlPlane?.addresses ?? []).map(toCidr)];
  if (own.some((one) => cidrContains(one, range))) return cidrPeer(range);
  const within = own.filter((one) => cidrContains(range, one));
  const except = within.filter((one) => !within.some((other) => other !== one && cidrContains(other, one)));
  return { ipBlock: { cidr: range, ...(except.length > 0 ? { except: [...new Set(except)].sort() } : {}) } };
}

/** The nodes, as those see them that they connect to, or that connect to them. */
export function nodePeers({ cluster }: Pick<Plan, 'cluster'>): readonly NetworkPolicyPeer[] {
  return rangesOf(cluster, 'nodeCidr').map(({ range }) => cidrPeer(range));
}

export function cidrPeer(cidr: string): NetworkPolicyPeer {
  return { ipBlock: { cidr } };
}

/** Cluster DNS as kubeadm and most distributions label it. */
export function dnsRule(): EgressRule {
  const dns = podsPeer({ namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } });
  return rule('to', [dns], [policyPort(53, 'UDP'), policyPort(53, 'TCP')]);
}
