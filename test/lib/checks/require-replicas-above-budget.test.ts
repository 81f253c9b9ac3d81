import type { WorkloadFacts } from '../../../lib';
import { KubePodDisruptionBudget, type PodDisruptionBudgetSpec } from '../../../lib/imports/k8s';
import { problemsOf } from '../../fixtures/sample';

/** What is said of a budget, less that a workload of several pods has one already. */
function keeping(minAvailable: PodDisruptionBudgetSpec['minAvailable'], replicas: WorkloadFacts['replicas']) {
  return problemsOf({
    workload: { replicas },
    build(chart) {
      new KubePodDisruptionBudget(chart, 'budget', {
        metadata: { name: 'extra', namespace: 'sample' },
        spec: { minAvailable, selector: { matchLabels: { 'app.kubernetes.io/name': 'sample' } } },
      });
    },
  }).filter((line) => !line.endsWith('[unique-budgets]'));
}

const refused = (kept: string, least: number, raised: string) =>
  `components.sample: PodDisruptionBudget sample/extra: keeps ${kept} of the pods of Deployment sample/sample available, and there may be only ${least}, so no drain of their nodes would end; write maxUnavailable: 1 instead of minAvailable, or raise the minimum${raised} [require-replicas-above-budget]`;

test('a budget lets a pod go while the autoscaler is at its minimum', () => {
  expect(keeping(0, { min: 1, max: 9, cpu: 70 })).toEqual([]);
  expect(keeping(1, { min: 1, max: 9, cpu: 70 })).toEqual([refused('1', 1, ' to 2')]);
  expect(keeping(3, { min: 1, max: 9, cpu: 70 })).toEqual([refused('3', 1, ' to 4')]);
});

test('what is scaled down to none has one pod at times, and then that one may go', () => {
  const metrics = [{ type: 'External', metric: 'queue', value: '30' }] as const;
  const reachingZero = { min: 0, max: 9, metrics };
  expect(keeping(0, reachingZero)).toEqual([]);
  expect(keeping(1, reachingZero)).toEqual([refused('1', 1, ' to 2')]);
  expect(keeping('10%', reachingZero)).toEqual([refused('10%', 1, '')]);
  expect(keeping(1, 0)).toEqual([]);
});

test('a part of the pods is rounded up', () => {
  expect(keeping('50%', 1)).toEqual([refused('50%', 1, '')]);
});

test('what never lets a pod go is said once', () => {
  expect(keeping('100%', 1)).toEqual([expect.stringContaining('[no-blocking-budgets]')]);
});
