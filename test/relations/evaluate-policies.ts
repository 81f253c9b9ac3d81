import type {
  LabelSelector,
  NetworkPolicyIngressRule,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  KubeNetworkPolicyProps,
} from '../../lib/imports/k8s';

/*
 * Who reaches whom, by the semantics of https://kubernetes.io/docs/concepts/services-networking/network-policies/ and
 * nothing else: it knows no fact and shares no code with what writes the policies.
 */

/** A pod, or an address outside the cluster. A pod on the network of its node is an address with a name. */
export interface End {
  readonly name: string;
  readonly address: string;
  /** Absent: no policy selects it, and no pod selector finds it. */
  readonly pod?: {
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly ports: readonly NamedPort[];
  };
}

/** A port as the pod itself calls it: another pod of the same workload may call another number so. */
export interface NamedPort {
  readonly name: string;
  readonly number: number;
  readonly protocol: 'TCP' | 'UDP';
}

export type Policy = KubeNetworkPolicyProps;

export interface Attempt {
  readonly from: End;
  readonly to: End;
  readonly port: number;
  readonly protocol?: 'TCP' | 'UDP';
}

export type Direction = 'Ingress' | 'Egress';

/** Whether a connection is opened: the policies of both of its ends must let it. */
export function isAllowed(policies: readonly Policy[], attempt: Attempt): boolean {
  return passes(policies, 'Egress', attempt) && passes(policies, 'Ingress', attempt);
}

/**
 * Whether the policies of one end alone let it pass. A pod that no policy of the direction selects lets everything pass;
 * otherwise one rule of one of them must match.
 */
export function passes(policies: readonly Policy[], direction: Direction, attempt: Attempt): boolean {
  const { pod } = direction === 'Egress' ? attempt.from : attempt.to;
  if (pod === undefined) return true;
  const selecting = policies.filter(
    (policy) =>
      policy.metadata.namespace === pod.namespace &&
      typesOf(policy).includes(direction) &&
      selects(policy.spec?.podSelector ?? {}, pod.labels),
  );
  return selecting.length === 0 || selecting.some((policy) => rulesOf(policy, direction, attempt));
}

function typesOf({ spec }: Policy): readonly string[] {
  return spec?.policyTypes ?? ['Ingress', ...(spec?.egress === undefined ? [] : ['Egress'])];
}

function rulesOf({ metadata, spec }: Policy, direction: Direction, attempt: Attempt): boolean {
  const home = metadata.namespace ?? '';
  if (direction === 'Ingress')
    return (spec?.ingress ?? []).some(
      (rule) => matchesPeers(rule.from, attempt.from, home) && matchesPorts(rule, attempt),
    );
  return (spec?.egress ?? []).some((rule) => matchesPeers(rule.to, attempt.to, home) && matchesPorts(rule, attempt));
}

/** Without a list, or with an empty one, everybody. */
function matchesPeers(peers: readonly NetworkPolicyPeer[] = [], end: End, home: string): boolean {
  return peers.length === 0 || peers.some((peer) => matchesPeer(peer, end, home));
}

/** Both selectors in one peer must match; a pod selector alone means the policy's own namespace. */
function matchesPeer({ ipBlock, namespaceSelector, podSelector }: NetworkPolicyPeer, end: End, home: string): boolean {
  if (ipBlock !== undefined)
    return inRange(end.address, ipBlock.cidr) && !(ipBlock.except ?? []).some((range) => inRange(end.address, range));
  if (end.pod === undefined) return false;
  const { namespace, labels } = end.pod;
  const inNamespace =
    namespaceSelector === undefined ? namespace === home : selects(namespaceSelector, namespaceLabels(namespace));
  return inNamespace && selects(podSelector ?? {}, labels);
}

/** Every namespace carries its name; no other label of one is used here. */
function namespaceLabels(name: string): Readonly<Record<string, string>> {
  return { 'kubernetes.io/metadata.name': name };
}

/** Without a list, or with an empty one, every port. */
function matchesPorts({ ports = [] }: Pick<NetworkPolicyIngressRule, 'ports'>, attempt: Attempt): boolean {
  return ports.length === 0 || ports.some((port) => matchesPort(port, attempt));
}

function matchesPort({ port, endPort, protocol = 'TCP' }: NetworkPolicyPort, { to, ...attempt }: Attempt): boolean {
  if (protocol !== (attempt.protocol ?? 'TCP')) return false;
  if (port === undefined) return true;
  const number = typeof port === 'string' ? numberOf(port, protocol, to) : port;
  if (number === undefined) return false;
  return attempt.port >= number && attempt.port <= (endPort ?? number);
}

/** The number that the pod which is connected to gives to a name, in either direction; an address has no names. */
function numberOf(name: string, protocol: string, { pod }: End): number | undefined {
  return pod?.ports.find((port) => port.name === name && port.protocol === protocol)?.number;
}

/** An empty selector matches everything. */
function selects(
  { matchLabels = {}, matchExpressions = [] }: LabelSelector,
  labels: Readonly<Record<string, string>>,
): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      if (operator === 'Exists') return value !== undefined;
      if (operator === 'DoesNotExist') return value === undefined;
      const listed = value !== undefined && values.includes(value);
      return operator === 'In' ? listed : !listed;
    })
  );
}

function inRange(address: string, cidr: string): boolean {
  const [network = '', prefix = '32'] = cidr.split('/');
  const size = 2 ** (32 - Number(prefix));
  return Math.floor(toNumber(address) / size) === Math.floor(toNumber(network) / size);
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
