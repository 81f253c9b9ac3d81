import { describing, renderApp, web } from '../../fixtures/golden-path';

const queue = { type: 'rabbitmq', metadata: { queueName: 'orders', value: '20' } };
const HERE = { cluster: { external: { keda: true }, availability: 'high' } };

const treeWith = (replicas: object, settings: object = {}) =>
  renderApp(describing({ ...web, replicas: { min: 0, max: 5, triggers: [queue], ...replicas } }), {
    ...HERE,
    settings,
  });
const specWith = (replicas: object, settings: object = {}) =>
  treeWith(replicas, settings).get('ScaledObject', 'web').spec;

test('a workload with triggers has a ScaledObject, no autoscaler beside it, and says no number of its own', () => {
  const tree = treeWith({});
  expect(tree.names('HorizontalPodAutoscaler')).toEqual([]);
  expect(tree.get('Deployment', 'web').spec).not.toHaveProperty('replicas');
  expect(tree.get('ScaledObject', 'web').spec).toMatchObject({
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicaCount: 0,
    maxReplicaCount: 5,
    triggers: [queue],
  });
});

test('CPU, memory and one container become triggers of the same share of the request', () => {
  const metrics = [{ type: 'ContainerResource', container: 'app', resource: 'memory', averageUtilization: 75 }];
  const use = (type: string, metadata: object) => ({ type, metricType: 'Utilization', metadata });
  expect(specWith({ cpu: '70%', memory: '80%', metrics }).triggers).toEqual([
    use('cpu', { value: '70' }),
    use('memory', { value: '80' }),
    use('memory', { value: '75', containerName: 'app' }),
    queue,
  ]);
});

test('it grows and shrinks as other autoscalers do, unless it is said otherwise', () => {
  const usual = renderApp({ ...web, replicas: { min: 1, max: 5 } }).get('HorizontalPodAutoscaler', 'web').spec.behavior;
  const behaviorWith = (replicas: object) => specWith(replicas).advanced.horizontalPodAutoscalerConfig.behavior;
  expect(behaviorWith({})).toEqual(usual);
  expect(behaviorWith({ behavior: { scaleDown: { stabilizationWindowSeconds: 0 } } }).scaleDown).toMatchObject({
    stabilizationWindowSeconds: 0,
    policies: usual?.scaleDown?.policies,
  });
});

test('how often it asks and how long it waits are said where KEDA looks at them, since elsewhere it warns', () => {
  const seconds = { pollingIntervalSeconds: 10, cooldownPeriodSeconds: 60 };
  const asking = (replicas: object, settings: object = {}) => {
    const { pollingInterval, cooldownPeriod } = specWith({ ...seconds, ...replicas }, settings);
    return { pollingInterval, cooldownPeriod };
  };
  expect(asking({})).toEqual({ pollingInterval: 10, cooldownPeriod: 60 });
  expect(asking({ min: 1 })).toEqual({});
  expect(asking({ min: 1, triggers: [{ ...queue, useCachedMetrics: true }] })).toEqual({ pollingInterval: 10 });
  expect(asking({}, { replicas: { min: 2 } })).toEqual({});
});

test('a budget and the spread follow from its bounds', () => {
  expect(treeWith({}).names('PodDisruptionBudget')).toEqual(['web']);
  const two = treeWith({ min: 2 });
  expect(two.pod('Deployment', 'web').topologySpreadConstraints).toHaveLength(1);
});

test('a cluster sets other bounds, and keeps the triggers; or a number, and has none', () => {
  expect(specWith({}, { replicas: { min: 3, max: 9 } })).toMatchObject({
    minReplicaCount: 3,
    maxReplicaCount: 9,
    triggers: [queue],
  });
  const fixed = treeWith({}, { replicas: 2 });
  expect(fixed.names('ScaledObject')).toEqual([]);
  expect(fixed.get('Deployment', 'web').spec.replicas).toBe(2);
});
