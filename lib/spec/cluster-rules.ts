import { cidrsOverlap, familyOf, prefixOf } from './cidr';
import type { Cluster } from './cluster';
import { labelPrefix } from './labels';
import type { Break, Rule } from './rules';

type ClusterRule = Rule<Cluster>;

const RANGES = ['podCidr', 'serviceCidr', 'nodeCidr'] as const;

const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const;
/** Prefix of the part of the pod range that the controller manager hands to one node, by kubeadm's defaults. */
const NODE_PREFIX = { ipv4: 24, ipv6: 64 } as const;
/** kubeadm refuses node parts that are more than this many bits narrower than the pod range. */
const NODE_PREFIX_SPREAD = 16;
/** kubeadm refuses service ranges with more host bits than the API server can keep a bitmap of. */
const MOST_SERVICE_BITS = 20;
/** kubeadm asks for 10 service addresses; the smallest range that has them leaves 4 bits. */
const LEAST_SERVICE_BITS = 4;
/** The widest private range of IPv4, and of IPv6 the widest that anybody is given: no cluster's hosts have more. */
const LEAST_HOST_PREFIX = { ipv4: 8, ipv6: 16 } as const;
/** Label prefixes that the engine or Kubernetes itself writes. */
const OWNED_PREFIXES = ['kubernetes.io', 'k8s.io', 'groundplan.dev'];

/** How many nodes the pod range has parts for. May be a fraction below 1 when it is narrower than one part. */
export function nodesInPodRange(podCidr: string): number {
  return 2 ** (NODE_PREFIX[familyOf(podCidr)] - prefixOf(podCidr));
}

function rule<K extends keyof Cluster>(
  reads: readonly K[],
  check: (cluster: Pick<Cluster, K>, breaks: Break) => void,
): ClusterRule {
  return { reads, check };
}

/** One rule for each pair, so that a malformed range does not hide an overlap of the two others. */
const disjoint = (a: (typeof RANGES)[number], b: (typeof RANGES)[number]): ClusterRule =>
  rule([a, b], (cluster, breaks) => {
    if (!cidrsOverlap(cluster[a], cluster[b])) return;
    breaks([a], `${cluster[a]} overlaps cluster.${b} ${cluster[b]}; choose disjoint ranges`);
  });

const oneFamily = rule(RANGES, (cluster, breaks) => {
  const family = familyOf(cluster.podCidr);
  for (const field of RANGES) {
    if (familyOf(cluster[field]) === family) continue;
    breaks([field], `${cluster[field]} is of another address family than cluster.podCidr ${cluster.podCidr}; use one`);
  }
});

const serviceRangeSize = rule(['serviceCidr'], ({ serviceCidr }, breaks) => {
  const most = ADDRESS_BITS[familyOf(serviceCidr)];
  const bits = most - prefixOf(serviceCidr);
  if (bits > MOST_SERVICE_BITS) {
    breaks(['serviceCidr'], `is larger than kubeadm allows; use a prefix of /${most - MOST_SERVICE_BITS} or longer`);
  }
  if (bits < LEAST_SERVICE_BITS) {
    breaks(['serviceCidr'], `has fewer than 10 addresses; use a prefix of /${most - LEAST_SERVICE_BITS} or shorter`);
  }
});

const podRangeSize = rule(['podCidr', 'nodes'], ({ podCidr, nodes }, breaks) => {
  const part = NODE_PREFIX[familyOf(podCidr)];
  if (prefixOf(podCidr) < part - NODE_PREFIX_SPREAD) {
    breaks(
      ['podCidr'],
      `is larger than kubeadm can share out; use a prefix of /${part - NODE_PREFIX_SPREAD} or longer`,
    );
  }
  const room = Math.floor(nodesInPodRange(podCidr));
  if (nodes.count <= room) return;
  const prefix = part - Math.ceil(Math.log2(nodes.count));
  breaks(
    ['podCidr'],
    `${podCidr} has room for ${room} nodes at a /${part} each, but cluster.nodes.count is ${nodes.count}; use a /${prefix}`,
  );
});

const nodeRangeSize = rule(['nodeCidr', 'nodes'], ({ nodeCidr, nodes }, breaks) => {
  const room = 2 ** (ADDRESS_BITS[familyOf(nodeCidr)] - prefixOf(nodeCidr));
  if (nodes.count <= room) return;
  breaks(
    ['nodeCidr'],
    `${nodeCidr} has ${room} addresses, but cluster.nodes.count is ${nodes.count}; give the range of all nodes`,
  );
});

const apiServersOutside = (range: 'podCidr' | 'serviceCidr'): ClusterRule =>
  rule(['controlPlane', range], (cluster, breaks) => {
    for (const [index, address] of (cluster.controlPlane?.addresses ?? []).entries()) {
      if (!cidrsOverlap(address, cluster[range])) continue;
      breaks(
        ['controlPlane', 'addresses', index],
        `${address} overlaps cluster.${range} ${cluster[range]}; give the addresses of the API servers' own hosts`,
      );
    }
  });

const noOpenHostRange = rule(['network'], ({ network }, breaks) => {
  for (const [index, range] of network.hostToPodCidrs.entries()) {
    const least = LEAST_HOST_PREFIX[familyOf(range)];
    if (prefixOf(range) >= least) continue;
    breaks(
      ['network', 'hostToPodCidrs', index],
      `${range} lets far more than hosts in where ports admit nodes or API servers; name the ranges of the hosts, /${least} or longer`,
    );
  }
});

const highNeedsNodes = rule(['availability', 'nodes'], ({ availability, nodes }, breaks) => {
  if (availability === 'single' || nodes.count >= 2) return;
  breaks(
    ['availability'],
    'high needs at least 2 nodes, since replicas on one node fail together (got 1); add nodes or use single',
  );
});

const distinctZones = rule(['zones'], ({ zones }, breaks) => {
  for (const [index, zone] of zones.entries()) {
    if (zones.indexOf(zone) === index) continue;
    breaks(['zones', index], `${zone} is listed twice, first as cluster.zones[${zones.indexOf(zone)}]; remove one`);
  }
});

const zonesHaveNodes = rule(['zones', 'nodes'], ({ zones, nodes }, breaks) => {
  const count = new Set(zones).size;
  if (count <= nodes.count) return;
  breaks(['zones'], `has ${count} zones for ${nodes.count} nodes, so that some are empty; list only zones with nodes`);
});

const ownLabels = rule(['labels'], ({ labels }, breaks) => {
  for (const key of Object.keys(labels)) {
    const prefix = labelPrefix(key) ?? '';
    const owner = OWNED_PREFIXES.find((owned) => prefix === owned || prefix.endsWith(`.${owned}`));
    if (owner === undefined) continue;
    breaks(['labels', key], `uses the prefix ${prefix}, which is not yours to set; use a prefix of your own domain`);
  }
});

const externalIsSelected = rule(['external'], ({ external }, breaks) => {
  for (const part of ['scraper', 'ingress'] as const) {
    if (external[part] === undefined || Object.keys(external[part].labels).length > 0) continue;
    breaks(['external', part, 'labels'], 'is empty, which selects every pod; give the labels of its pods');
  }
});

/** Every rule across the fields of a cluster, in the order in which problems are reported. */
export const clusterRules: readonly ClusterRule[] = [
  disjoint('podCidr', 'serviceCidr'),
  disjoint('podCidr', 'nodeCidr'),
  disjoint('serviceCidr', 'nodeCidr'),
  oneFamily,
  serviceRangeSize,
  podRangeSize,
  nodeRangeSize,
  apiServersOutside('podCidr'),
  apiServersOutside('serviceCidr'),
  noOpenHostRange,
  highNeedsNodes,
  distinctZones,
  zonesHaveNodes,
  ownLabels,
  externalIsSelected,
];
