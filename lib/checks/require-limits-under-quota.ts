import type { TreeCheck } from './check';
import { nameOf, quotasOf, type Quota } from './quotas';

/** More containers than this are counted, not named. */
const MOST_NAMED = 3;

/** Memory and requests every container states anyway (require-resources). */
export const requireLimitsUnderQuota: TreeCheck = {
  id: 'require-limits-under-quota',
  severity: 'error',
  summary:
    'A container without a CPU limit in a namespace whose quota counts CPU limits and that gives none by default: the API server refuses its pods.',
  remediation: 'add cpu to limits of containerDefaults, or take limits.cpu out of the quota',
  find: (objects, plan) =>
    quotasOf(plan, objects).flatMap((quota) => {
      const containers = unlimitedIn(quota);
      return containers.length === 0
        ? []
        : [{ at: `namespace ${quota.namespace}`, reason: reasonOf(quota, containers) }];
    }),
};

function unlimitedIn({ takers }: Quota): readonly string[] {
  return takers.flatMap((taker) => taker.unstated.map((container) => `container ${container} of ${nameOf(taker)}`));
}

function reasonOf({ name }: Quota, containers: readonly string[]): string {
  const others = containers.length - MOST_NAMED;
  const list = [...containers.slice(0, MOST_NAMED), ...(others > 0 ? [`${others} more`] : [])].join(', ');
  const states = containers.length === 1 ? 'states' : 'state';
  return `its quota counts ${name}, but ${list} ${states} no cpu limit and containerDefaults give none, so the API server would refuse the pods`;
}
