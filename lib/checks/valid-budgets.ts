import { budgetOf } from './budgets';
import type { ObjectCheck } from './check';

export const validBudgets: ObjectCheck = {
  id: 'valid-budgets',
  severity: 'error',
  summary: 'A PodDisruptionBudget that states both minAvailable and maxUnavailable: the API server refuses it.',
  remediation: 'keep maxUnavailable, which holds for any number of pods',
  find(manifest) {
    const { minAvailable, maxUnavailable } = budgetOf(manifest) ?? {};
    if (minAvailable === undefined || maxUnavailable === undefined) return [];
    return [
      { reason: `states minAvailable ${minAvailable} and maxUnavailable ${maxUnavailable}, of which one may be` },
    ];
  },
};
