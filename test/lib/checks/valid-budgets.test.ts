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
  expect(linesOf(noBlockingBudgets, budget({ selector: {}, minAvailable: 1, maxUnavailable: 0 }))).toEqual([]);
});

test.each([
  [{ maxUnavailable: '150%' }, 'maxUnavailable 150%'],
  [{ maxUnavailable: 'one' }, 'maxUnavailable one'],
  [{ minAvailable: '1.5%' }, 'minAvailable 1.5%'],
  [{ minAvailable: -1 }, 'minAvailable -1'],
])('%j is neither a number of pods nor a percentage', (spec, says) => {
  expect(linesOf(validBudgets, budget(spec))).toEqual([
    `PodDisruptionBudget a: states ${says}, which is neither a number of pods nor a percentage of them; write for example 1 or 25% [valid-budgets]`,
  ]);
});

test('nothing is one as well, and all', () => {
  for (const bound of [0, '0%', '007%', '100%'])
    expect(linesOf(validBudgets, budget({ minAvailable: bound }))).toEqual([]);
});
