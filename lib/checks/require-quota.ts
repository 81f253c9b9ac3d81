import { amountOf, readable, sum } from './amounts';
import type { TreeCheck } from './check';
import { besides, largestRollout, quotasOf, type Quota, type Taker } from './quotas';
import { surgeOf } from './rollout-surge';

export const requireQuota: TreeCheck = {
  id: 'require-quota',
  severity: 'error',
  summary:
    'A namespace whose quota is too small for what always runs in it: every pod of a workload at its minimum, every Job, the largest CronJob, and one new pod of a rollout. The last pods would be refused, and the rollout would never end.',
  remediation: 'raise the quota, or lower requests or replicas',
  find: (objects, plan) =>
    quotasOf(plan, objects).flatMap((quota) => {
      const reason = reasonOf(quota);
      return reason === undefined ? [] : [{ at: `namespace ${quota.namespace}`, reason }];
    }),
};

function reasonOf({ name, hard, counts: { unit }, takers }: Quota): string | undefined {
  // What does not say what it takes is a finding of its own.
  if (takers.some(({ unstated }) => unstated.length > 0)) return undefined;
  const [scheduled, others] = [takers.filter(isCronJob), takers.filter((taker) => !isCronJob(taker))];
  // CronJobs seldom run at once, but one that has no room by itself never runs.
  const always = sum(others.map(({ least, each }) => least * each)) + Math.max(0, ...scheduled.map(({ each }) => each));
  // One new pod is enough: when it is ready an old one goes, and makes room for the next.
  const rollout = largestRollout(takers, ({ manifest, least }) => Math.min(1, surgeOf(manifest, least)));
  if (always + rollout.takes <= amountOf(hard)) return undefined;
  return `its quota sets ${name} to ${hard}, but what always runs, Jobs included, takes ${readable(always, unit)}${besides(rollout, unit)}`;
}

function isCronJob({ manifest }: Taker): boolean {
  return manifest.kind === 'CronJob';
}
