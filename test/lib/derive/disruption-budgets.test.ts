import type { WorkloadFacts } from '../../../lib';
import { high, platform, single } from '../../fixtures/platform';
import { renderSample } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);

test('a workload of several pods loses one at a time', () => {
  const { spec } = tree.get('PodDisruptionBudget', 'postgres');
  expect(spec).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' });
  expect(tree.labels('StatefulSet', 'postgres')).toMatchObject(spec?.selector?.matchLabels ?? {});
});

test('no budget ever blocks a drain: each leaves a pod to evict', () => {
  expect(treeOf(platform, single).names('PodDisruptionBudget').toSorted()).toEqual([
    'ingress-controller',
    'invoices',
    'statistics',
  ]);
  for (const { spec } of tree.all('PodDisruptionBudget')) {
    expect(spec?.minAvailable).toBeUndefined();
    expect(spec?.maxUnavailable).toBe(1);
  }
});

test('what may grow to several pods has one, what never does or runs on every node has none', () => {
  const budgets = (replicas: WorkloadFacts['replicas']) =>
    renderSample({ workload: { replicas } }).names('PodDisruptionBudget');
  expect(budgets({ min: 1, max: 9, cpu: 70 })).toEqual(['sample']);
  expect(budgets({ min: 1, max: 1, cpu: 70 })).toEqual([]);
  expect(budgets(1)).toEqual([]);
  expect(tree.names('PodDisruptionBudget')).not.toContain('node-agent');
});
