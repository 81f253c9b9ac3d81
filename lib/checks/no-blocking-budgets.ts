import { blocksAlways, budgetOf } from './budgets';
import type { ObjectCheck } from './check';

/** One that states neither bound allows nothing, as the disruption controller reads it. */
export const noBlockingBudgets: ObjectCheck = {
  id: 'no-blocking-budgets',
  severity: 'error',
  summary:
    'A PodDisruptionBudget that never lets a pod go: maxUnavailable 0, minAvailable 100%, or neither of the two. No node under its pods can be drained, so no upgrade of the nodes ends.',
  remediation: 'write maxUnavailable: 1',
  find(manifest) {
    const budget = budgetOf(manifest);
    if (budget === undefined || !blocksAlways(budget)) return [];
    const { minAvailable, maxUnavailable } = budget;
    const [field, value] =
      maxUnavailable === undefined ? ['minAvailable', minAvailable] : ['maxUnavailable', maxUnavailable];
    const says = value === undefined ? 'neither minAvailable nor maxUnavailable' : `${field} ${value}`;
    return [{ reason: `states ${says}, which lets no pod go, so no drain of their nodes would end` }];
  },
};
