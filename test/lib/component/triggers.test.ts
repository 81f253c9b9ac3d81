import type { AutoscalingFacts } from '../../../lib';
import { problemsOf } from '../../fixtures/sample';

const queue = { type: 'rabbitmq', metadata: { queueName: 'orders', value: '20' } };
const cron = { type: 'cron', metadata: { desiredReplicas: '2' } };

/** What is said of an autoscaler with triggers, less the path to it. */
function problemsWith(scaling: object): readonly string[] {
  const replicas = { min: 0, max: 3, triggers: [queue], ...scaling } as AutoscalingFacts;
  return problemsOf({ workload: { replicas } }, { external: { keda: true } }).map((line) =>
    line.replace('components.sample (facts).workloads.sample.replicas.', ''),
  );
}

test('triggers alone count pods, down to none, on every minor', () => {
  expect(problemsWith({})).toEqual([]);
  const replicas = { min: 0, max: 3, triggers: [queue] };
  expect(problemsOf({ workload: { replicas } }, { kubernetesVersion: '1.35', external: { keda: true } })).toEqual([]);
});

test('CPU, memory and one container are measured beside them', () => {
  const metrics = [{ type: 'ContainerResource', container: 'sample', resource: 'cpu', averageUtilization: 70 }];
  expect(problemsWith({ cpu: 70, memory: 80, metrics })).toEqual([]);
});

test.each<[string, object, string]>([
  ['text alone', { triggers: [{ type: 'cron', metadata: { desiredReplicas: 2 } }] }, 'triggers[0].metadata'],
  ['a type', { triggers: [{ metadata: {} }] }, 'triggers[0].type: is required'],
  ['at least one', { triggers: [] }, 'triggers: must have at least 1 entry'],
  ['a kind that there is', { triggers: [{ ...queue, authenticationRef: { name: 'a', kind: 'Secret' } }] }, 'one of'],
  [
    'CPU beside them',
    { triggers: [{ type: 'cpu', metadata: { value: '70' } }] },
    'triggers[0].type: is what stands beside triggers as cpu and memory',
  ],
  ['a name each', { triggers: [{ ...queue, name: 'a' }, cron, { ...cron, name: 'a' }] }, 'triggers[2].name: a is that'],
  [
    'no cache of the clock',
    { triggers: [{ ...cron, useCachedMetrics: true }] },
    'triggers[0].useCachedMetrics: is nothing that KEDA takes for a trigger of type cron',
  ],
  [
    'no metric of an adapter beside them',
    { metrics: [{ type: 'External', metric: 'queue', value: '30' }] },
    'metrics[0].type: is External, for which KEDA has triggers',
  ],
  ['a fallback that KEDA has', { fallback: { failureThreshold: 3, replicas: 1, behavior: 'none' } }, 'must be one of'],
])('triggers have %s', (_, scaling, message) => {
  expect(problemsWith(scaling)).toEqual([expect.stringContaining(message)]);
});

test('a fallback has no more pods than the autoscaler may have', () => {
  const falling = (replicas: number) => problemsWith({ fallback: { failureThreshold: 3, replicas } });
  expect(falling(3)).toEqual([]);
  expect(falling(4)).toEqual(['fallback.replicas: 4 is above max 3, which holds all the same; lower it, or raise max']);
});

test.each(['pollingIntervalSeconds', 'cooldownPeriodSeconds', 'fallback'])('%s is for triggers', (field) => {
  const value = field === 'fallback' ? { failureThreshold: 3, replicas: 1 } : 60;
  expect(problemsWith({ [field]: value })).toEqual([]);
  expect(problemsWith({ min: 1, cpu: 70, triggers: undefined, [field]: value })).toEqual([
    expect.stringContaining(`${field}: is for triggers, of which there are none`),
  ]);
});
