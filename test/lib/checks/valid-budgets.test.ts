import { noBlockingBudgets } from '../../../lib/checks/no-blocking-budgets';
import { validBudgets } from '../../../lib/checks/valid-budgets';
import { linesOf } from '../../fixtures/check-lines';

const budget = (spec: object) => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name: 'a' },
  spec,
});

test('a budget states one bound', () => {
  expect(linesOf(validBudgets, budget({ minAvailable: 1 }))).toEqual([]);
  expect(linesOf(validBudgets, budget({ minAvailable: 1, maxUnavailable: 0 }))).toEqual([
    'PodDisruptionBudget a: states minAvailable 1 and maxUnavailable 0, of which one may be; keep maxUnavailable, which holds for any number of pods [valid-budgets]',
  ]);
});

test('what the API refuses is not also said to block', () => {
  expect(linesOf(noBlockingBudgets, budget({ minAvailable: 1, maxUnavailable: 0 }))).toEqual([]);
});
