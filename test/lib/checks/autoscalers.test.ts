import { readAutoscalers } from '../../../lib/checks/autoscalers';

function read(apiVersion: string, kind: string, spec: unknown) {
  const manifest = { apiVersion, kind, metadata: { name: 'a', namespace: 'shop' }, spec };
  return readAutoscalers([{ path: 'a.yaml', owner: 'shop/web', manifest }])[0];
}
const hpa = (spec: object) =>
  read('autoscaling/v2', 'HorizontalPodAutoscaler', {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    ...spec,
  });
const keda = (triggers: unknown) =>
  read('keda.sh/v1alpha1', 'ScaledObject', { scaleTargetRef: { name: 'web' }, triggers });
const vpa = (spec: object) =>
  read('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', { targetRef: { kind: 'Deployment', name: 'web' }, ...spec });
const policies = (...containerPolicies: readonly object[]) => ({ resourcePolicy: { containerPolicies } });

test('all three name one target alike', () => {
  const target = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' };
  for (const one of [hpa({}), keda([]), vpa({})]) expect(one?.target).toEqual(target);
});

test('what counts pods goes by the use that it measures, of pods or of one container', () => {
  const resource = { type: 'Resource', resource: { name: 'cpu' } };
  const ofOne = { type: 'ContainerResource', containerResource: { name: 'memory', container: 'app' } };
  const external = { type: 'External', external: { metric: { name: 'cpu' } } };
  expect(hpa({ metrics: [ofOne, resource, external] })).toMatchObject({ uses: ['cpu', 'memory'], containers: ['app'] });
  expect(hpa({ metrics: [external] })).toMatchObject({ uses: [], containers: [] });
  const triggers = [
    { type: 'cron', metadata: { containerName: 'x' } },
    { type: 'cpu', metadata: {} },
  ];
  expect(keda(triggers)).toMatchObject({ uses: ['cpu'], containers: [] });
  expect(keda([{ type: 'memory', metadata: { containerName: 'app' } }])).toMatchObject({ containers: ['app'] });
});

test('what is held at an amount has nothing to do with requests', () => {
  const target = { type: 'AverageValue', averageValue: '500m' };
  expect(hpa({ metrics: [{ resource: { name: 'cpu', target } }] })?.uses).toEqual([]);
  const containerResource = { name: 'cpu', container: 'app', target };
  expect(hpa({ metrics: [{ containerResource }] })).toMatchObject({ uses: [], containers: ['app'] });
  const metadata = { value: '500m', containerName: 'app' };
  expect(keda([{ type: 'cpu', metricType: 'AverageValue', metadata }])).toMatchObject({
    uses: [],
    containers: ['app'],
  });
});

test('what is held at a share is known, of pods or of one container', () => {
  const target = { type: 'Utilization', averageUtilization: 70 };
  const containerResource = { name: 'memory', container: 'app', target };
  expect(hpa({ metrics: [{ resource: { name: 'cpu', target } }, { containerResource }] })?.shares).toEqual([
    { use: 'cpu', percent: 70 },
    { use: 'memory', percent: 70, container: 'app' },
  ]);
  expect(keda([{ type: 'cpu', metricType: 'Utilization', metadata: { value: '70' } }])?.shares).toEqual([
    { use: 'cpu', percent: 70 },
  ]);
});

test('an autoscaler that names nothing goes by the CPU', () => {
  expect(hpa({})).toMatchObject({ uses: ['cpu'], shares: [{ use: 'cpu', percent: 80 }] });
  const v1 = { scaleTargetRef: { kind: 'Deployment', name: 'web' }, targetCPUUtilizationPercentage: 50 };
  expect(read('autoscaling/v1', 'HorizontalPodAutoscaler', v1)?.shares).toEqual([{ use: 'cpu', percent: 50 }]);
});

test.each([
  ['both, where nothing is said', {}, ['cpu', 'memory']],
  ['nothing that it only recommends', { updatePolicy: { updateMode: 'Off' } }, []],
  ['both at the start of a pod', { updatePolicy: { updateMode: 'Initial' } }, ['cpu', 'memory']],
  ['what its policy for all leaves it', policies({ containerName: '*', controlledResources: ['memory'] }), ['memory']],
  [
    'both of containers without a policy',
    policies({ containerName: 'app', controlledResources: ['memory'] }),
    ['cpu', 'memory'],
  ],
  ['nothing of containers that are off', policies({ containerName: '*', mode: 'Off' }), []],
  ['both, where a policy names none', policies({ containerName: '*', minAllowed: { cpu: '1' } }), ['cpu', 'memory']],
])('what sizes pods changes %s', (_, spec, uses) => {
  expect(vpa(spec)).toMatchObject({ changes: 'resources', uses });
});

test('what another group calls so, and what has no target, is none', () => {
  expect(read('example.com/v1', 'ScaledObject', { scaleTargetRef: { name: 'web' } })).toBeUndefined();
  for (const spec of [undefined, 'x', {}, { scaleTargetRef: 'web' }, { scaleTargetRef: { name: 1 } }])
    expect(read('keda.sh/v1alpha1', 'ScaledObject', spec)).toBeUndefined();
});

test('whether it may add a pod is known, and by how much it goes', () => {
  expect([hpa({}), hpa({ metrics: [{}, {}] }), keda([{ type: 'cron' }])].map((one) => one?.metrics)).toEqual([1, 2, 1]);
  const adds = (spec: object) => hpa(spec)?.mayAdd;
  expect([adds({}), adds({ minReplicas: 2, maxReplicas: 3 }), adds({ maxReplicas: 1 })]).toEqual([true, true, false]);
  expect(adds({ behavior: { scaleUp: { selectPolicy: 'Disabled' } } })).toBe(false);
  expect([keda([])?.mayAdd, vpa({})?.mayAdd]).toEqual([true, false]);
});
