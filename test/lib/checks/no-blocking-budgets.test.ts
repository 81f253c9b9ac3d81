import { noBlockingBudgets } from '../../../lib/checks/no-blocking-budgets';
import { linesOf } from '../../fixtures/check-lines';

const budget = (spec: object) =>
  linesOf(noBlockingBudgets, { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'a' }, spec });
const allowing = (spec: object) => budget({ selector: {}, ...spec });
const refused = (says: string) =>
  `PodDisruptionBudget a: states ${says}, which lets no pod go, so no drain of their nodes would end; write maxUnavailable: 1 [no-blocking-budgets]`;

test.each([
  [{ maxUnavailable: 0 }, 'maxUnavailable 0'],
  [{ maxUnavailable: '0%' }, 'maxUnavailable 0%'],
  [{ maxUnavailable: '00%' }, 'maxUnavailable 00%'],
  [{ minAvailable: '0100%' }, 'minAvailable 0100%'],
  [{ minAvailable: '100%' }, 'minAvailable 100%'],
  [{}, 'neither minAvailable nor maxUnavailable'],
])('%j lets no pod go', (spec, says) => {
  expect(allowing(spec)).toEqual([refused(says)]);
});

test.each([{ maxUnavailable: 1 }, { maxUnavailable: '1%' }, { minAvailable: '99%' }, { minAvailable: 1 }])(
  '%j may, whatever else holds',
  (spec) => {
    expect(allowing(spec)).toEqual([]);
  },
);

test('one without a selector is of no pods', () => {
  expect([budget({}), budget({ maxUnavailable: 0 })]).toEqual([[], []]);
});
