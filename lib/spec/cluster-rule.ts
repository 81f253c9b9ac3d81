import type { Cluster } from './cluster';
import type { Break, Rule } from './rules';

/** A rule across fields of a cluster. */
export type ClusterRule = Rule<Cluster>;

/** A rule that reads these fields of a cluster. */
export function rule<K extends keyof Cluster>(
  reads: readonly K[],
  check: (cluster: Pick<Cluster, K>, breaks: Break) => void,
): ClusterRule {
  return { reads, check };
}
