import { familyOf, prefixOf } from './cidr';
import { clusterRangeRules } from './cluster-range-rules';
import { rule, type ClusterRule } from './cluster-rule';
import { labelPrefix } from './labels';
import type { Break } from './rules';

/** The widest private range of IPv4, and of IPv6 the widest that anybody is given: no cluster's hosts have more. */
const LEAST_HOST_PREFIX = { ipv4: 8, ipv6: 16 } as const;
/** Label prefixes that the engine or Kubernetes itself writes. */
const OWNED_PREFIXES = ['kubernetes.io', 'k8s.io', 'groundplan.dev'];

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
  breaksOfTwins(['zones'], zones, breaks);
});

const distinctPullSecrets = rule(['imageRegistry'], ({ imageRegistry: { pullSecrets = [] } }, breaks) => {
  breaksOfTwins(['imageRegistry', 'pullSecrets'], pullSecrets, breaks);
});

function breaksOfTwins(path: readonly string[], entries: readonly string[], breaks: Break): void {
  for (const [index, entry] of entries.entries()) {
    const first = entries.indexOf(entry);
    if (first === index) continue;
    breaks([...path, index], `${entry} is listed twice, first as cluster.${path.join('.')}[${first}]; remove one`);
  }
}

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
  ...clusterRangeRules,
  noOpenHostRange,
  highNeedsNodes,
  distinctZones,
  distinctPullSecrets,
  zonesHaveNodes,
  ownLabels,
  externalIsSelected,
];
