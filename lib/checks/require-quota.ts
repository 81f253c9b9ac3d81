import { jobSpecOf } from '../render/job-spec';
import type { Manifest } from '../render/manifest';
import { amountOf, readable, sum } from './amounts';
import type { TreeCheck } from './check';
import { besides, largestRollout, nameOf, quotasOf, type Quota, type Taker } from './quotas';
import { surgeOf } from './rollout-surge';

export const requireQuota: TreeCheck = {
  id: 'require-quota',
  severity: 'error',
  summary:
    'A namespace whose quota is too small for what always runs in it: every pod of a workload at its minimum, one pod of the largest Job or CronJob (of every Job under count/pods, which counts ended pods too), and one new pod of a rollout. The last pods would be refused, and the rollout would never end.',
  remediation: 'raise the quota, or lower requests or replicas',
  find: (objects, plan) =>
    quotasOf(plan, objects).flatMap((quota) => {
      const reason = reasonOf(quota);
      return reason === undefined ? [] : [{ at: `namespace ${quota.namespace}`, reason }];
    }),
};

function reasonOf(quota: Quota): string | undefined {
  const { name, hard, counts, takers } = quota;
  // What does not say what it takes is a finding of its own.
  if (takers.some(({ unstated }) => unstated.length > 0)) return undefined;
  const jobs = jobsIn(quota);
  const always = sum([
    ...takers.filter(({ runToEnd }) => !runToEnd).map(({ least, each }) => least * each),
    ...jobs.map(({ each }) => each),
  ]);
  // One new pod is enough: when it is ready an old one goes, and makes room for the next.
  const rollout = largestRollout(takers, ({ manifest, least }) => Math.min(1, surgeOf(manifest, least)));
  if (always + rollout.takes <= amountOf(hard)) return undefined;
  const who = jobs.length === 0 ? 'what always runs' : `what always runs, with ${jobs.map(nameOf).join(', ')},`;
  return `its quota sets ${name} to ${hard}, but ${who} takes ${readable(always, counts.unit)}${besides(rollout, counts.unit)}`;
}

/**
 * Those that must find room, of one pod each. Of compute the largest alone: what has ended takes none, and the others wait for it,
 * since their controller tries again when a quota refuses it a pod. But a number of objects counts pods that have ended, too
 * (PodUsageFunc, in pkg/quota/v1/evaluator/core of Kubernetes), and a Job keeps them as long as it stays.
 */
function jobsIn({ name, takers }: Quota): readonly Taker[] {
  const jobs = takers.filter(({ runToEnd, manifest }) => runToEnd && !isSuspended(manifest));
  const kept = name === 'count/pods' ? jobs.filter(({ manifest }) => manifest.kind === 'Job') : [];
  const [largest] = jobs.filter((job) => !kept.includes(job)).sort((a, b) => b.each - a.each);
  return largest === undefined ? kept : [...kept, largest];
}

/** No pod of it starts: neither of the Job, nor of a run of the CronJob. */
function isSuspended(manifest: Manifest): boolean {
  const { suspend } = (manifest.spec ?? {}) as { readonly suspend?: boolean };
  return suspend === true || jobSpecOf(manifest)?.suspend === true;
}
