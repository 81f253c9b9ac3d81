import { describing, problemsOfApp, renderApp, web } from '../../fixtures/golden-path';

const scaler = (replicas: object, surroundings = {}) =>
  renderApp(describing({ ...web, replicas }), surroundings).get('HorizontalPodAutoscaler', 'web').spec;

test('a number is a number of pods, and no autoscaler', () => {
  const tree = renderApp({ ...web, replicas: 3 });
  expect(tree.get('Deployment', 'web').spec.replicas).toBe(3);
  expect(tree.names('HorizontalPodAutoscaler')).toEqual([]);
});

test('bounds are an autoscaler that owns the number; nothing said, it holds 70% of the CPU request', () => {
  const tree = renderApp({ ...web, replicas: { min: 2, max: 5 } });
  expect(tree.get('Deployment', 'web').spec).not.toHaveProperty('replicas');
  const { minReplicas, maxReplicas, metrics } = tree.get('HorizontalPodAutoscaler', 'web').spec;
  expect({ minReplicas, maxReplicas, metrics }).toEqual({
    minReplicas: 2,
    maxReplicas: 5,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
  });
});

test('a cluster sets the bounds, and what else is measured stays', () => {
  const metrics = [{ type: 'Pods', metric: 'orders_waiting', averageValue: '10' }];
  const spec = scaler({ min: 2, max: 5, memory: '80%', metrics }, { settings: { replicas: { min: 4, max: 9 } } });
  expect(spec).toMatchObject({ minReplicas: 4, maxReplicas: 9 });
  expect(spec.metrics?.map(({ type }) => type)).toEqual(['Resource', 'Pods']);
});

test('a cluster may fix the number of what is scaled elsewhere', () => {
  const tree = renderApp({ ...web, replicas: { min: 2, max: 5 } }, { settings: { replicas: 1 } });
  expect(tree.names('HorizontalPodAutoscaler')).toEqual([]);
});

test('every kind of metric is one of the API', () => {
  const of = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'web' };
  const spec = scaler({
    min: 1,
    max: 5,
    metrics: [
      { type: 'ContainerResource', container: 'app', resource: 'memory', averageUtilization: 80 },
      { type: 'Pods', metric: 'orders_waiting', averageValue: '10' },
      { type: 'Object', metric: 'requests', of, value: '100' },
      { type: 'External', metric: 'queue', matchLabels: { queue: 'orders' }, averageValue: '30' },
    ],
  });
  expect(spec.metrics).toEqual([
    {
      type: 'ContainerResource',
      containerResource: {
        container: 'app',
        name: 'memory',
        target: { type: 'Utilization', averageUtilization: 80 },
      },
    },
    {
      type: 'Pods',
      pods: { metric: { name: 'orders_waiting' }, target: { type: 'AverageValue', averageValue: '10' } },
    },
    {
      type: 'Object',
      object: { describedObject: of, metric: { name: 'requests' }, target: { type: 'Value', value: '100' } },
    },
    {
      type: 'External',
      external: {
        metric: { name: 'queue', selector: { matchLabels: { queue: 'orders' } } },
        target: { type: 'AverageValue', averageValue: '30' },
      },
    },
  ]);
});

test('behavior is laid over the usual one', () => {
  const { behavior } = scaler({ min: 1, max: 5, behavior: { scaleDown: { tolerance: '0.05' } } });
  expect(behavior?.scaleDown).toMatchObject({ tolerance: '0.05', stabilizationWindowSeconds: 300 });
  expect(behavior?.scaleUp).toMatchObject({ stabilizationWindowSeconds: 0 });
});

test('the last pod goes from Kubernetes 1.37 on, where something else than pods is measured', () => {
  const app = describing({
    ...web,
    replicas: { min: 0, max: 5, metrics: [{ type: 'External', metric: 'queue', value: '1' }] },
  });
  expect(problemsOfApp(app)).toEqual([]);
  expect(problemsOfApp(app, { cluster: { kubernetesVersion: '1.36' } })).toEqual([
    'apps.shop/web: workload web is scaled down to no pod (min 0), which API servers refuse before Kubernetes 1.37, and this cluster runs 1.36; write min: 1, or raise cluster.kubernetesVersion',
  ]);
});

test('a container that is measured is one that there is', () => {
  const metrics = [{ type: 'ContainerResource', container: 'ap', resource: 'cpu', averageUtilization: 80 }];
  expect(problemsOfApp(describing({ ...web, replicas: { min: 1, max: 2, metrics } }))).toEqual([
    'apps.shop/web: workload web is scaled by cpu of container ap, which it does not have; did you mean app? (containers: app)',
  ]);
});

test.each([
  [{ replicas: { min: 4, max: 2 } }, 'replicas.max: 2 is below min 4'],
  [
    { requests: { memory: '256Mi' }, limits: { memory: '128Mi' } },
    'requests.memory: is above limits.memory 128Mi, which the API server refuses',
  ],
  [{ limits: { memory: '32Mi' } }, 'requests.memory: is above limits.memory 32Mi, which the API server refuses'],
])('settings that no cluster could hold are refused: %j', (settings, message) => {
  expect(problemsOfApp({ ...web, replicas: { min: 1, max: 9 } }, { settings }).join()).toContain(
    `apps.shop/web.${message}`,
  );
});

test('a metric holds more than nothing, and has a name that a path of the API may hold', () => {
  const metrics = [
    { type: 'Pods', metric: 'x/y', averageValue: '0' },
    { type: 'External', metric: 'q', value: '0m' },
    { type: 'Object', metric: '..', of: { apiVersion: 'v1', kind: 'Service', name: 'a%b' }, value: '1' },
  ];
  const said = catching(() => problemsOfApp(describing({ ...web, replicas: { min: 1, max: 2, metrics } })));
  for (const problem of [
    'replicas.metrics[0].metric: holds /, which no path of the API may (got x/y)',
    'replicas.metrics[0].averageValue: must be above 0 (got "0")',
    'replicas.metrics[1].value: must be above 0 (got 0m)',
    'replicas.metrics[2].metric: is no name in a path of the API (got ..)',
    'replicas.metrics[2].of.name: holds %, which no path of the API may (got a%b)',
  ])
    expect(said).toContain(problem);
});

function catching(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return String(error);
  }
}
