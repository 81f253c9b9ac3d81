import { ApiObject, type Chart } from 'cdk8s';
import type { WorkloadFacts } from '../../../lib';
import { described } from '../../fixtures/built-by-hand';
import { problemsOfAll } from '../../fixtures/sample';

const target = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'sample' };
const external = { resourceMetrics: true, keda: true, verticalPodAutoscaler: true };

interface Extra {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: object;
}

const hpa: Extra = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  spec: { scaleTargetRef: target, maxReplicas: 3 },
};
const scaledObject: Extra = {
  apiVersion: 'keda.sh/v1alpha1',
  kind: 'ScaledObject',
  spec: { scaleTargetRef: { name: 'sample' }, triggers: [] },
};
const vpa = (spec: object): Extra => ({
  apiVersion: 'autoscaling.k8s.io/v1',
  kind: 'VerticalPodAutoscaler',
  spec: { targetRef: target, ...spec },
});

/** What is said of a workload with an autoscaler of its facts, and others that `build` makes. */
function problemsWith(workload: Partial<WorkloadFacts>, ...extras: readonly Extra[]): readonly string[] {
  const build = (chart: Chart) => {
    for (const [index, extra] of extras.entries())
      new ApiObject(chart, `extra-${index}`, { ...extra, metadata: { name: `extra-${index}`, namespace: 'sample' } });
  };
  return problemsOfAll([described(build, workload)], { external });
}

const byCpu = { replicas: { min: 1, max: 3, cpu: 70 } };
const byQueue = { replicas: { min: 1, max: 3, triggers: [{ type: 'rabbitmq', metadata: {} }] } };

test.each([
  { workload: byCpu, extra: hpa, derived: 'HorizontalPodAutoscaler sample/sample' },
  { workload: byCpu, extra: scaledObject, derived: 'HorizontalPodAutoscaler sample/sample' },
  { workload: byQueue, extra: scaledObject, derived: 'ScaledObject sample/sample' },
])('an object has one that counts its pods: no $extra.kind beside $derived', ({ workload, extra, derived }) => {
  const [line = '', ...others] = problemsWith(workload, extra);
  expect(others).toEqual([]);
  const own = `${extra.kind} sample/extra-0`;
  expect(line).toContain('Deployment sample/sample, of which');
  expect(line).toContain('changes the number of pods already, and the one would undo what the other does; keep one');
  expect([own, derived].filter((name) => !line.includes(name))).toEqual([]);
});

test('and one that says what each pod asks for, if only as advice', () => {
  expect(problemsWith({ recommendResources: true }, vpa({ updatePolicy: { updateMode: 'Off' } }))).toEqual([
    expect.stringContaining('says what each pod asks for already'),
  ]);
});

test('what changes the requests of pods that are counted by their share is refused', () => {
  const chase =
    "components.sample: VerticalPodAutoscaler sample/extra-0: changes the cpu requests of Deployment sample/sample, of which HorizontalPodAutoscaler sample/sample counts pods by the share of them that is used, so that the one chases the other; write updateMode: 'Off', or leave cpu out of controlledResources [unique-autoscaler]";
  expect(problemsWith(byCpu, vpa({}))).toEqual([chase]);
  expect(problemsWith(byCpu, vpa({ updatePolicy: { updateMode: 'Initial' } }))).toEqual([chase]);
  const queueAndCpu = { replicas: { ...byQueue.replicas, cpu: 70 } };
  expect(problemsWith(queueAndCpu, vpa({}))).toEqual([expect.stringContaining('ScaledObject sample/sample counts')]);
});

test('what recommends, or changes what nobody counts by, is not', () => {
  expect(problemsWith(byCpu, vpa({ updatePolicy: { updateMode: 'Off' } }))).toEqual([]);
  const memory = { resourcePolicy: { containerPolicies: [{ containerName: '*', controlledResources: ['memory'] }] } };
  expect(problemsWith(byCpu, vpa(memory))).toEqual([]);
  expect(problemsWith(byQueue, vpa({}))).toEqual([]);
});

test('nor is what changes requests beside one that counts pods by a plain amount', () => {
  const target = { type: 'AverageValue', averageValue: '500m' };
  const counting = {
    ...hpa,
    spec: { ...hpa.spec, metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }] },
  };
  const chases = (line: string) => line.includes('so that the one chases the other');
  expect(problemsWith({}, counting, vpa({})).filter(chases)).toEqual([]);
  expect(problemsWith({}, hpa, vpa({})).filter(chases)).toHaveLength(1);
});
