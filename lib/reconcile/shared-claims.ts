import { podsAtOnce } from '../component/pods-at-once';
import type { CronJobSpec } from '../imports/k8s';
import { exclusiveClaims } from '../plan/exclusive-claims';
import { jobSpecOf } from '../render/job-spec';
import type { Built, Difference } from './built';

/**
 * Pods of one DaemonSet, Job or CronJob that run at once share its claims. Deployments are judged by their facts and rollout, a
 * StatefulSet has claims for each pod.
 */
export const sharedClaimDifferences: Difference = (built) => {
  const { kind } = built.workload.facts;
  if (kind === 'DaemonSet') return onEveryNode(built);
  return [...besideEachOther(built), ...(kind === 'CronJob' ? besideEarlierRuns(built) : [])];
};

function onEveryNode({ workload: { facts }, plan }: Built): readonly string[] {
  const { count } = plan.cluster.nodes;
  if (count < 2) return [];
  return exclusiveClaims(facts).map(
    ({ name, mode }) =>
      `runs a pod on each of ${count} nodes and claims ${name} as ${mode}, so all but the first would wait for ever for its volume; claim it ReadWriteMany, or keep the data on the node (hostPath)`,
  );
}

/** Nothing for other kinds, and for a Job of one pod after the other. */
function besideEachOther({ workload: { facts }, manifest }: Built): readonly string[] {
  const atOnce = podsAtOnce(jobSpecOf(manifest) ?? {});
  if (atOnce < 2) return [];
  return exclusiveClaims(facts).map(
    ({ name, mode }) =>
      `runs ${atOnce} pods at once (parallelism) and claims ${name} as ${mode}, so others would wait for the volume that the first holds; set parallelism: 1, or claim it ReadWriteMany`,
  );
}

function besideEarlierRuns({ workload: { facts }, manifest }: Built): readonly string[] {
  const { concurrencyPolicy = 'Allow' } = (manifest.spec ?? {}) as Partial<CronJobSpec>;
  if (concurrencyPolicy !== 'Allow') return [];
  return exclusiveClaims(facts).map(
    ({ name, mode }) =>
      `may run while an earlier run still does (concurrencyPolicy Allow) and claims ${name} as ${mode}, so the second would wait for the volume that the first holds; set job.concurrencyPolicy to 'Forbid' or 'Replace' in its pods, or claim it ReadWriteMany`,
  );
}
