import { amountOf, readable, sum } from './amounts';
import type { TreeCheck } from './check';
import { besides, largestRollout, quotasOf, type Quota } from './quotas';
import { surgeOf } from './rollout-surge';

/** A warning: sound, and seldom meant. What is seldom there all at once may share a quota. */
export const requireQuotaAtMaximum: TreeCheck = {
  id: 'require-quota-at-maximum',
  severity: 'warning',
  summary:
    'A namespace whose quota stops its workloads under the load that they are made for: every autoscaler at its maximum, every Job and CronJob at work, and the whole surge of the largest rollout.',
  remediation: 'raise the quota, or lower requests or replicas',
  find: (objects, plan) =>
    quotasOf(plan, objects).flatMap((quota) => {
      const reason = reasonOf(quota);
      return reason === undefined ? [] : [{ at: `namespace ${quota.namespace}`, reason }];
    }),
};

function reasonOf({ name, hard, counts: { unit }, takers }: Quota): string | undefined {
  const running = sum(takers.map(({ most, each }) => most * each));
  const rollout = largestRollout(takers, ({ manifest, most }) => surgeOf(manifest, most));
  if (running + rollout.takes <= amountOf(hard)) return undefined;
  return `its quota sets ${name} to ${hard}, but with every autoscaler at its maximum, and every Job and CronJob at work, what runs takes ${readable(running, unit)}${besides(rollout, unit)}, so the last pods would not start`;
}
