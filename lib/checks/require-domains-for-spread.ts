import type { TopologySpreadConstraint } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import { objectPlace } from '../render/owner';
import type { Finding, TreeCheck } from './check';
import { domainsOf, podsInWords } from './domains';
import { runningPods, type RunningPods } from './running-pods';

/** ScheduleAnyway is no finding: where there are no zones the scheduler passes over it, and one file serves all clusters. */
export const requireDomainsForSpread: TreeCheck = {
  id: 'require-domains-for-spread',
  severity: 'error',
  summary:
    'A topologySpreadConstraint with DoNotSchedule over zones that the cluster does not have, or over more domains (minDomains) than it has: no node is good enough for the pods, or none for the last of them.',
  remediation: 'state cluster.zones, or spread with ScheduleAnyway',
  find: (objects, plan) =>
    runningPods(plan, objects).flatMap((pods) =>
      (pods.pod.topologySpreadConstraints ?? [])
        .filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule')
        .flatMap((constraint) => findingsIn(pods, constraint, plan))
        .map((finding) => ({ at: objectPlace(pods.owner, pods.manifest), ...finding })),
    ),
};

function findingsIn(pods: RunningPods, constraint: TopologySpreadConstraint, { cluster }: Plan): readonly Finding[] {
  const { topologyKey, minDomains = 1, maxSkew } = constraint;
  const domains = domainsOf(topologyKey, cluster);
  if (domains === undefined) return [];
  if (domains.count === 0) {
    const reason =
      'must spread its pods over zones (DoNotSchedule), but the cluster states none, so no pod would be scheduled';
    return [{ reason, advice: 'state cluster.zones, or leave placement.spread out of its pods' }];
  }
  // With fewer domains than asked for, the emptiest counts as empty: each takes maxSkew pods and no more.
  if (minDomains <= domains.count || pods.most <= maxSkew * domains.count) return [];
  const reason = `must spread its pods over ${minDomains} ${domains.what}s, but the cluster has ${domains.count}, which take ${maxSkew} each of ${podsInWords(pods)}, so the last would never be scheduled`;
  return [{ reason, advice: `lower minDomains to ${domains.count}, or add ${domains.what}s` }];
}
