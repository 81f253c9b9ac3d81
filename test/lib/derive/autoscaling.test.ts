import { high, platform } from '../../fixtures/platform';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);

test('bounds become an autoscaler of the workload', () => {
  const { spec } = tree.get('HorizontalPodAutoscaler', 'ingress-controller');
  expect(spec).toMatchObject({ minReplicas: 2, maxReplicas: 4 });
  expect(spec.scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'ingress-controller' });
  expect(spec.metrics?.[0]?.resource?.target).toEqual({ type: 'Utilization', averageUtilization: 60 });
});

test('a workload has a number of pods or an autoscaler, never both', () => {
  const scaled = tree.all('HorizontalPodAutoscaler').map(({ spec }) => spec.scaleTargetRef.name);
  const fixed = [...tree.all('Deployment'), ...tree.all('StatefulSet')]
    .filter(({ spec }) => spec.replicas !== undefined)
    .map(({ metadata }) => metadata.name);
  expect(scaled).toContain('ingress-controller');
  expect(fixed).toContain('postgres');
  expect(fixed.filter((name) => scaled.includes(name))).toEqual([]);
});

test('it grows at once and shrinks after five quiet minutes', () => {
  const behavior = tree.get('HorizontalPodAutoscaler', 'ingress-controller').spec.behavior;
  expect(behavior?.scaleUp?.stabilizationWindowSeconds).toBe(0);
  expect(behavior?.scaleDown?.stabilizationWindowSeconds).toBe(300);
});
