import { high, platform, single } from '../../fixtures/platform';
import { renderSample } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);

test('a workload that always runs several pods loses one at a time', () => {
  const { spec } = tree.get('PodDisruptionBudget', 'postgres');
  expect(spec).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' });
  expect(tree.labels('StatefulSet', 'postgres')).toMatchObject(spec?.selector?.matchLabels ?? {});
});

test('no budget ever blocks a drain: each leaves a pod to evict', () => {
  expect(treeOf(platform, single).names('PodDisruptionBudget').toSorted()).toEqual(['ingress-controller', 'invoices']);
  for (const { spec } of tree.all('PodDisruptionBudget')) {
    expect(spec?.minAvailable).toBeUndefined();
    expect(spec?.maxUnavailable).toBe(1);
  }
});

test('what may shrink to one pod, or runs on every node, has no budget', () => {
  const scaled = { replicas: { min: 1, max: 9, cpu: 70 } };
  expect(renderSample({ workload: scaled }).names('PodDisruptionBudget')).toEqual([]);
  expect(renderSample({ workload: { replicas: { ...scaled.replicas, min: 2 } } }).names('PodDisruptionBudget')).toEqual(
    ['sample'],
  );
  expect(tree.names('PodDisruptionBudget')).not.toContain('node-agent');
});
