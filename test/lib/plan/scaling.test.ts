import type { AutoscalingFacts } from '../../../lib';
import { KUBERNETES_VERSIONS } from '../../../lib/spec/kubernetes-version';
import { problemsOf, problemsOfAll, RESOURCES, sample } from '../../fixtures/sample';

const external = { resourceMetrics: true, keda: true };
const queue = { type: 'External', metric: 'queue', value: '30' } as const;
const triggers = [{ type: 'rabbitmq', metadata: { queueName: 'orders' } }];
const ofContainer = (container: string): AutoscalingFacts => ({
  min: 1,
  max: 3,
  metrics: [{ type: 'ContainerResource', container, resource: 'cpu', averageUtilization: 70 }],
});

/** The minors on which an autoscaler with these bounds is refused for them. */
const refusedOn = (replicas: AutoscalingFacts) =>
  KUBERNETES_VERSIONS.filter((kubernetesVersion) =>
    problemsOf({ workload: { replicas } }, { kubernetesVersion, external }).some((line) =>
      line.includes('components.sample: workload sample is scaled down to no pod (min 0)'),
    ),
  );

test('an autoscaler of Kubernetes takes the last pod away where its API server can, one of KEDA everywhere', () => {
  expect(refusedOn({ min: 0, max: 3, metrics: [queue] })).toEqual(
    KUBERNETES_VERSIONS.filter((version) => version < '1.37'),
  );
  expect(refusedOn({ min: 0, max: 3, triggers })).toEqual([]);
  expect(refusedOn({ min: 1, max: 3, metrics: [queue] })).toEqual([]);
});

test.each(['metrics', 'triggers'])(
  'a container that is measured, with %s or without, runs beside the others',
  (beside) => {
    const problemsWith = (container: string) =>
      problemsOf(
        {
          workload: {
            replicas: { ...ofContainer(container), ...(beside === 'triggers' ? { triggers } : {}) },
            sidecars: { proxy: 'sample' },
            initContainers: { prepare: 'sample' },
          },
          pod: { sidecars: { proxy: RESOURCES }, initContainers: { prepare: RESOURCES } },
        },
        { external },
      );
    expect(problemsWith('sample')).toEqual([]);
    expect(problemsWith('proxy')).toEqual([]);
    expect(problemsWith('prepare')).toEqual([
      'components.sample: workload sample is scaled by cpu of container prepare, which it does not have (containers: sample, proxy)',
    ]);
  },
);

test("KEDA's own name for what it makes of a workload has room", () => {
  const called = (length: number, replicas: AutoscalingFacts) =>
    problemsOfAll([sample({ name: 'a'.repeat(length), workload: { replicas } })], { external });
  const scaled = { min: 1, max: 3, cpu: 70 };
  expect(called(54, { ...scaled, triggers })).toEqual([]);
  expect(called(55, scaled)).toEqual([]);
  expect(called(55, { ...scaled, triggers })).toEqual([expect.stringContaining('characters; KEDA makes keda-hpa-aaa')]);
});
