import { cidrContains } from './cidr';
import type { Cluster } from './cluster';
import { nodesInPodRange, rangesOf } from './cluster-ranges';
import { endOfLifeWarning } from './kubernetes-version';
import type { Problem } from './problem';

/** The largest cluster that the Kubernetes project tests, in nodes. */
const TESTED_NODES = 5000;

function policies({ network }: Cluster): string | undefined {
  return network.policies === 'none' ? 'network policies are rendered, but nothing enforces them' : undefined;
}

function zones({ availability, zones }: Cluster): string | undefined {
  if (availability === 'single' || zones.length !== 1) return undefined;
  return 'availability is high, but all nodes are in one zone and fail with it';
}

function podRange(cluster: Cluster): string | undefined {
  const full = rangesOf(cluster, 'podCidr').find(({ range }) => cluster.nodes.count >= nodesInPodRange(range));
  if (full === undefined) return undefined;
  return `${full.range} has no room for one more node, which replacing a node needs`;
}

function nodeCount({ nodes }: Cluster): string | undefined {
  if (nodes.count <= TESTED_NODES) return undefined;
  return `${nodes.count} nodes are more than the ${TESTED_NODES} that Kubernetes is tested with`;
}

/** Overlays use parts of the pod range; all of it is every pod, also one that no policy was written for. */
function hostRanges(cluster: Cluster): string | undefined {
  const pods = rangesOf(cluster, 'podCidr');
  const wide = cluster.network.hostToPodCidrs.flatMap((range) =>
    pods.filter((one) => cidrContains(range, one.range)).map((held) => ({ range, held })),
  )[0];
  if (wide === undefined) return undefined;
  return `${wide.range} holds ${wide.held.field} ${wide.held.range}, so every pod reaches the ports that admit nodes or API servers alone; name the addresses that hosts have there`;
}

/** What is sound but should be known about a cluster. `today` decides on the end of life of its Kubernetes minor. */
export function clusterWarnings(cluster: Cluster, today: Date): Problem[] {
  const warnings = {
    kubernetesVersion: endOfLifeWarning(cluster.kubernetesVersion, today),
    'network.policies': policies(cluster),
    'network.hostToPodCidrs': hostRanges(cluster),
    podCidr: podRange(cluster),
    zones: zones(cluster),
    'nodes.count': nodeCount(cluster),
  };
  return Object.entries(warnings).flatMap(([field, message]) =>
    message === undefined ? [] : [{ at: `cluster.${field}`, message }],
  );
}
