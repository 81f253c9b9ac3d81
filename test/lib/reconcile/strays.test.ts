import { ApiObject, type Chart } from 'cdk8s';
import { KubeHorizontalPodAutoscaler, KubePodDisruptionBudget } from '../../../lib/imports/k8s';
import type { WorkloadFacts } from '../../../lib';
import { described } from '../../fixtures/built-by-hand';
import { problemsOfAll } from '../../fixtures/sample';

const metadata = { name: 'extra', namespace: 'sample' };
const foreign = { app: 'sample' };
const one = { maxUnavailable: 1 };
const own = { 'app.kubernetes.io/name': 'sample' };

function problemsWith(build: (chart: Chart) => void, workload: Partial<WorkloadFacts> = {}): readonly string[] {
  return problemsOfAll([described(build, workload)]);
}

test('a budget that selects pods of nobody', () => {
  const lines = problemsWith((chart) => {
    new KubePodDisruptionBudget(chart, 'b', { metadata, spec: { ...one, selector: { matchLabels: foreign } } });
  });
  expect(lines).toEqual([
    "components.sample: PodDisruptionBudget sample/extra selects app=sample, which no pod of the component carries; state the port or the connection as a fact, or select by the workload's labels",
  ]);
});

test('a budget that selects every pod of its namespace, by saying nothing or by an expression', () => {
  const everybody =
    "selects pods by no label, so those of other components too; select by the workload's labels, or state it as a fact of the namespace";
  for (const selector of [{}, { matchExpressions: [{ key: 'app', operator: 'Exists' }] }]) {
    const lines = problemsWith((chart) => {
      new KubePodDisruptionBudget(chart, 'open', { metadata, spec: { ...one, selector } });
    });
    expect(lines).toEqual([`components.sample: PodDisruptionBudget sample/extra ${everybody}`]);
  }
});

test('own pods may be selected by less than all of their labels', () => {
  const lines = problemsWith((chart) => {
    new KubePodDisruptionBudget(chart, 'b', { metadata, spec: { ...one, selector: { matchLabels: own } } });
  });
  expect(lines).toEqual([]);
});

test('an autoscaler of a workload whose number of pods is fixed, or of none', () => {
  const scaling = (name: string) => (chart: Chart) => {
    const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name };
    new KubeHorizontalPodAutoscaler(chart, 'scaler', { metadata, spec: { scaleTargetRef, maxReplicas: 3 } });
  };
  expect(problemsWith(scaling('sample'), { replicas: 2 })).toEqual([
    'components.sample: HorizontalPodAutoscaler sample/extra scales Deployment sample, whose facts say replicas: 2; state { min, max, cpu } there instead',
  ]);
  expect(problemsWith(scaling('other'))).toEqual([
    'components.sample: HorizontalPodAutoscaler sample/extra scales Deployment other, which is no workload of the component',
  ]);
});

describe.each([
  ['keda.sh/v1alpha1', 'ScaledObject', 'scaleTargetRef'],
  ['autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'targetRef'],
])('an autoscaler of others, %s %s,', (apiVersion, kind, field) => {
  const scaling = (name: string, workload: Partial<WorkloadFacts>) =>
    problemsWith((chart) => {
      const spec = { [field]: { kind: 'Deployment', name } };
      new ApiObject(chart, 'scaler', { apiVersion, kind, metadata, spec });
    }, workload);

  test('works on a workload of the component', () => {
    expect(scaling('other', {})).toEqual([
      `components.sample: ${kind} sample/extra scales Deployment other, which is no workload of the component`,
    ]);
  });

  test('counts the pods of none whose number is fixed', () => {
    expect(scaling('sample', { replicas: 2 })).toEqual(
      kind === 'ScaledObject'
        ? [
            'components.sample: ScaledObject sample/extra scales Deployment sample, whose facts say replicas: 2; state { min, max, triggers } there instead',
          ]
        : [],
    );
  });
});

test('a budget without a spec selects nothing, which is said once; one of another group is not looked at', () => {
  const bare = (apiVersion: string) =>
    problemsWith((chart) => {
      new ApiObject(chart, 'bare', { apiVersion, kind: 'PodDisruptionBudget', metadata });
    });
  expect(bare('policy/v1')).toEqual([
    "components.sample: PodDisruptionBudget sample/extra has no selector, so it is of no pod; select by the workload's labels",
  ]);
  expect(bare('budgets.example.com/v1')).toEqual([]);
});
