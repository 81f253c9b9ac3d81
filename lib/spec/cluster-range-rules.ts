import { cidrsOverlap, familyOf, prefixOf } from './cidr';
import type { Cluster } from './cluster';
import { NODE_PREFIX, nodesInPodRange, type RangeField, type StatedRange } from './cluster-ranges';
import { rule, type ClusterRule } from './cluster-rule';
import type { Path } from './path';

const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const;
/** kubeadm refuses node parts that are more than this many bits narrower than the pod range. */
const NODE_PREFIX_SPREAD = 16;
/** kubeadm refuses service ranges with more host bits than the API server can keep a bitmap of. */
const MOST_SERVICE_BITS = 20;
/** kubeadm asks for 10 service addresses; the smallest range that has them leaves 4 bits. */
const LEAST_SERVICE_BITS = 4;

/** The ranges of one address family, and where they stand: `cluster`, `cluster.dualStack`. */
type Ranges = Pick<Cluster, RangeField> & { readonly at: string };

/** Says that the first field which a rule reads breaks it. */
type Break = (message: string) => void;

/** A rule on the ranges of one address family, which the other one of a dual-stack cluster has to keep as well. */
interface RangeRule {
  readonly reads: readonly [RangeField, ...(RangeField | 'nodes')[]];
  readonly check: (ranges: Ranges, breaks: Break, cluster: Pick<Cluster, 'nodes'>) => void;
}

/** One rule for each pair, so that a malformed range does not hide an overlap of the two others. */
const disjoint = (a: RangeField, b: RangeField): RangeRule => ({
  reads: [a, b],
  check(ranges, breaks) {
    if (cidrsOverlap(ranges[a], ranges[b]))
      breaks(`${ranges[a]} overlaps ${ranges.at}.${b} ${ranges[b]}; choose disjoint ranges`);
  },
});

const likePodRange = (field: RangeField): RangeRule => ({
  reads: [field, 'podCidr'],
  check(ranges, breaks) {
    const { at, podCidr } = ranges;
    if (familyOf(ranges[field]) !== familyOf(podCidr))
      breaks(`${ranges[field]} is of another address family than ${at}.podCidr ${podCidr}; use one`);
  },
});

const serviceRangeSize: RangeRule = {
  reads: ['serviceCidr'],
  check({ serviceCidr }, breaks) {
    const most = ADDRESS_BITS[familyOf(serviceCidr)];
    const bits = most - prefixOf(serviceCidr);
    if (bits > MOST_SERVICE_BITS)
      breaks(`is larger than kubeadm allows; use a prefix of /${most - MOST_SERVICE_BITS} or longer`);
    if (bits < LEAST_SERVICE_BITS)
      breaks(`has fewer than 10 addresses; use a prefix of /${most - LEAST_SERVICE_BITS} or shorter`);
  },
};

const podRangeSize: RangeRule = {
  reads: ['podCidr', 'nodes'],
  check({ podCidr }, breaks, { nodes }) {
    const part = NODE_PREFIX[familyOf(podCidr)];
    if (prefixOf(podCidr) < part - NODE_PREFIX_SPREAD)
      breaks(`is larger than kubeadm can share out; use a prefix of /${part - NODE_PREFIX_SPREAD} or longer`);
    const room = Math.floor(nodesInPodRange(podCidr));
    const prefix = part - Math.ceil(Math.log2(nodes.count));
    if (nodes.count > room)
      breaks(
        `${podCidr} has room for ${room} nodes at a /${part} each, but cluster.nodes.count is ${nodes.count}; use a /${prefix}`,
      );
  },
};

const nodeRangeSize: RangeRule = {
  reads: ['nodeCidr', 'nodes'],
  check({ nodeCidr }, breaks, { nodes }) {
    const room = 2 ** (ADDRESS_BITS[familyOf(nodeCidr)] - prefixOf(nodeCidr));
    if (nodes.count > room)
      breaks(
        `${nodeCidr} has ${room} addresses, but cluster.nodes.count is ${nodes.count}; give the range of all nodes`,
      );
  },
};

const RANGE_RULES: readonly RangeRule[] = [
  disjoint('podCidr', 'serviceCidr'),
  disjoint('podCidr', 'nodeCidr'),
  disjoint('serviceCidr', 'nodeCidr'),
  likePodRange('serviceCidr'),
  likePodRange('nodeCidr'),
  serviceRangeSize,
  podRangeSize,
  nodeRangeSize,
];

const ofCluster = ({ reads, check }: RangeRule): ClusterRule =>
  rule(reads, (cluster, breaks) => {
    const report = (message: string) => {
      breaks([reads[0]], message);
    };
    check({ ...cluster, at: 'cluster' }, report, cluster);
  });

const ofSecondFamily = ({ reads, check }: RangeRule): ClusterRule =>
  rule(['dualStack', ...reads.filter((field) => field === 'nodes')], (cluster, breaks) => {
    const { dualStack } = cluster;
    if (dualStack === undefined) return;
    const report = (message: string) => {
      breaks(['dualStack', reads[0]], message);
    };
    check({ ...dualStack, at: 'cluster.dualStack' }, report, cluster);
  });

const twoFamilies = rule(['dualStack', 'podCidr'], ({ dualStack, podCidr }, breaks) => {
  if (dualStack === undefined || familyOf(dualStack.podCidr) !== familyOf(podCidr)) return;
  breaks(
    ['dualStack', 'podCidr'],
    `${dualStack.podCidr} is of the same address family as cluster.podCidr ${podCidr}; give the ranges of the other one, or leave dualStack out`,
  );
});

const apiServersOutside = (kind: 'podCidr' | 'serviceCidr'): readonly ClusterRule[] => [
  rule(['controlPlane', kind], (cluster, breaks) => {
    reportWithin(cluster, { field: kind, range: cluster[kind] }, breaks);
  }),
  rule(['controlPlane', 'dualStack'], (cluster, breaks) => {
    if (cluster.dualStack === undefined) return;
    reportWithin(cluster, { field: `dualStack.${kind}`, range: cluster.dualStack[kind] }, breaks);
  }),
];

function reportWithin(
  { controlPlane }: Pick<Cluster, 'controlPlane'>,
  { field, range }: StatedRange,
  breaks: (path: Path, message: string) => void,
): void {
  for (const [index, address] of (controlPlane?.addresses ?? []).entries()) {
    if (!cidrsOverlap(address, range)) continue;
    breaks(
      ['controlPlane', 'addresses', index],
      `${address} overlaps cluster.${field} ${range}; give the addresses of the API servers' own hosts`,
    );
  }
}

/** The rules across the ranges of a cluster, in the order in which problems are reported. */
export const clusterRangeRules: readonly ClusterRule[] = [
  ...RANGE_RULES.map(ofCluster),
  ...RANGE_RULES.map(ofSecondFamily),
  twoFamilies,
  ...apiServersOutside('podCidr'),
  ...apiServersOutside('serviceCidr'),
];
