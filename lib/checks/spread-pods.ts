import type { TopologySpreadConstraint } from '../imports/k8s';
import type { FindAt } from './at-maximum';
import type { Finding } from './check';
import { domainsOf, podsInWords, type Domains } from './domains';

/**
 * What hinders so many pods that must spread. ScheduleAnyway is no finding: where there are no zones the scheduler passes
 * over it, and one file serves all clusters.
 */
export const spreadPods: FindAt = (pods, count, { cluster }) =>
  (pods.pod.topologySpreadConstraints ?? []).flatMap((constraint) => {
    const domains = domainsOf(constraint.topologyKey, cluster);
    if (constraint.whenUnsatisfiable !== 'DoNotSchedule' || domains === undefined) return [];
    if (domains.count === 0) return [NO_ZONES];
    return isCrowded(constraint, count, domains) ? [tooFew(constraint, podsInWords(pods, count), domains)] : [];
  });

const NO_ZONES: Finding = {
  reason: 'must spread its pods over zones (DoNotSchedule), but the cluster states none, so no pod would be scheduled',
  advice: 'state cluster.zones, or leave placement.spread out of its pods',
};

/** With fewer domains than asked for, the emptiest counts as empty: each takes maxSkew pods and no more. */
function isCrowded({ minDomains = 1, maxSkew }: TopologySpreadConstraint, count: number, domains: Domains): boolean {
  return minDomains > domains.count && count > maxSkew * domains.count;
}

function tooFew(
  { minDomains = 1, maxSkew }: TopologySpreadConstraint,
  pods: string,
  { what, count }: Domains,
): Finding {
  return {
    reason: `must spread its pods over ${minDomains} ${what}s, but the cluster has ${count}, which take ${maxSkew} each of ${pods}, so the last would never be scheduled`,
    advice: `lower minDomains to ${count}, or add ${what}s`,
  };
}
