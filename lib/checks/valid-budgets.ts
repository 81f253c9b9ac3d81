import { budgetOf, percentOf } from './budgets';
import type { Finding, ObjectCheck } from './check';

export const validBudgets: ObjectCheck = {
  id: 'valid-budgets',
  severity: 'error',
  summary:
    'A PodDisruptionBudget that states both minAvailable and maxUnavailable, or for one of them what is neither a number of pods nor a percentage of them: the API server refuses it.',
  remediation: 'keep maxUnavailable, which holds for any number of pods',
  find(manifest) {
    const { minAvailable, maxUnavailable } = budgetOf(manifest) ?? {};
    const bounds = Object.entries({ minAvailable, maxUnavailable });
    const both =
      minAvailable === undefined || maxUnavailable === undefined
        ? []
        : [{ reason: `states minAvailable ${minAvailable} and maxUnavailable ${maxUnavailable}, of which one may be` }];
    return [
      ...both,
      ...bounds.flatMap(([field, bound]) => (bound === undefined || isBound(bound) ? [] : [noBound(field, bound)])),
    ];
  },
};

function isBound(bound: number | string): boolean {
  return typeof bound === 'number' ? bound >= 0 : (percentOf(bound) ?? Infinity) <= 100;
}

function noBound(field: string, bound: number | string): Finding {
  return {
    reason: `states ${field} ${bound}, which is neither a number of pods nor a percentage of them`,
    advice: 'write for example 1 or 25%',
  };
}
