import { cidr, to, type AnyComponent, type JobDescription, type Placement } from '../../../lib';
import { HIGH, platformOf, probesOn, problemsOf, renderSample, sample, specFor } from '../../fixtures/sample';
import { problemsIn, treeOf } from '../../fixtures/tree';

function podOf(replicas: number, cluster: object) {
  return renderSample({ workload: { replicas } }, cluster).pod('Deployment', 'sample');
}

test('on a cluster that survives the loss of a node, two fixed pods never share one', () => {
  const { topologySpreadConstraints: [byNode] = [], affinity } = podOf(2, HIGH);
  expect(byNode).toMatchObject({ topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule' });
  expect(affinity?.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution).toHaveLength(1);
});

test('under an autoscaler they may: a pod beside another is better than none', () => {
  const pod = renderSample({ workload: { replicas: { min: 2, max: 9, cpu: 70 } } }, HIGH).pod('Deployment', 'sample');
  expect(pod.topologySpreadConstraints?.[0]?.whenUnsatisfiable).toBe('ScheduleAnyway');
});

test('an autoscaled workload is spread from its first pod on', () => {
  const pod = renderSample({ workload: { replicas: { min: 1, max: 3, cpu: 70 } } }, {}).pod('Deployment', 'sample');
  expect(pod.topologySpreadConstraints).toHaveLength(1);
  expect(pod.affinity?.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution).toHaveLength(1);
});

test('zones are preferred and never required, so that pods of a lost zone come up in the others', () => {
  const [, byZone] = podOf(3, HIGH).topologySpreadConstraints ?? [];
  expect(byZone).toMatchObject({ topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' });
});

test('without zones there is nothing to spread over but nodes', () => {
  expect(podOf(2, { availability: 'high' }).topologySpreadConstraints).toHaveLength(1);
});

test('where one node will do, pods prefer to be apart and share one if they must', () => {
  expect(podOf(2, {}).topologySpreadConstraints?.[0]?.whenUnsatisfiable).toBe('ScheduleAnyway');
});

test('a single pod goes anywhere', () => {
  expect(podOf(1, HIGH)).not.toHaveProperty('affinity');
  expect(podOf(1, HIGH)).not.toHaveProperty('topologySpreadConstraints');
});

test('a rollout counts its own pods, and a drain does not count the node that it empties', () => {
  expect(podOf(2, HIGH).topologySpreadConstraints?.[0]).toMatchObject({
    matchLabelKeys: ['pod-template-hash'],
    nodeTaintsPolicy: 'Honor',
  });
});

describe('near a peer', () => {
  const cache = sample({
    name: 'cache',
    container: probesOn('tcp'),
    workload: { ports: { tcp: { number: 6379, service: 6379, clients: 'anyone' } } },
  });
  const affinityNear = (optional: boolean, running: readonly AnyComponent[]) => {
    const client = sample({
      peers: { cache: to('cache', 'tcp', { optional }) },
      workload: { connects: ['cache'] },
      pod: { near: 'cache' },
    });
    const components = [client, ...running];
    return treeOf(platformOf([client, cache]), specFor(components)).pod('Deployment', 'sample').affinity;
  };

  test('its pods are preferred, whether it is optional or not', () => {
    for (const optional of [true, false]) expect(affinityNear(optional, [cache])).toHaveProperty('podAffinity');
  });

  test('an optional one that the cluster lacks leaves the pods where they are', () => {
    expect(affinityNear(true, [])).toBeUndefined();
  });

  test('what is no component is nothing to be near to', () => {
    const client = sample({
      peers: { there: cidr('192.0.2.0/24', 443) },
      workload: { connects: ['there'] },
      pod: { near: 'there' },
    });
    expect(problemsIn(platformOf([client]), specFor([client])).join()).toContain(
      'runs near there, which is no component',
    );
  });
});

describe('the pods of a Job', () => {
  const limits = { backoffLimit: 0, activeDeadlineSeconds: 60 };
  const spreadOf = (job: Partial<JobDescription>, placement: Placement, cluster: object = HIGH) =>
    renderSample(
      { workload: { kind: 'CronJob' }, pod: { job: { ...limits, schedule: '@daily', ...job }, ...placement } },
      cluster,
    )
      .pod('CronJob', 'sample')
      .topologySpreadConstraints?.map(({ topologyKey, whenUnsatisfiable }) => [topologyKey, whenUnsatisfiable]);
  const nodes = 'kubernetes.io/hostname';
  const zones = 'topology.kubernetes.io/zone';

  test('are spread where that is said: those that run at once, and those of runs that do', () => {
    const overNodes = [
      [nodes, 'DoNotSchedule'],
      [zones, 'ScheduleAnyway'],
    ];
    expect(spreadOf({ completions: 6, parallelism: 6 }, { spread: 'nodes' })).toEqual(overNodes);
    expect(spreadOf({ concurrencyPolicy: 'Allow' }, { spread: 'nodes' })).toEqual(overNodes);
    expect(spreadOf({ parallelism: 2 }, { spread: 'zones' })).toEqual([
      [nodes, 'ScheduleAnyway'],
      [zones, 'DoNotSchedule'],
    ]);
  });

  test('go where the scheduler likes without a word: nobody waits for their answer', () => {
    expect(spreadOf({ parallelism: 6 }, {})).toBeUndefined();
  });

  test('are nothing to spread where one runs after the other', () => {
    expect(spreadOf({ completions: 6 }, { spread: 'nodes' })).toBeUndefined();
    expect(spreadOf({ completions: 1, parallelism: 6 }, { spread: 'nodes' })).toBeUndefined();
  });

  test('need zones to be spread over them', () => {
    const job = { ...limits, parallelism: 2 };
    expect(problemsOf({ workload: { kind: 'Job' }, pod: { job, spread: 'zones' } })).toEqual([
      expect.stringContaining('[require-domains-for-spread]'),
    ]);
  });
});
