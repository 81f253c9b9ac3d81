import type { Chart } from 'cdk8s';
import { KubeService, type ServiceSpec } from '../../../lib/imports/k8s';
import { byHand, described } from '../../fixtures/built-by-hand';
import { probesOn, problemsOfAll, RESOURCES, sample } from '../../fixtures/sample';

const byComponent = { 'app.kubernetes.io/name': 'sample' };
const byWorkload = (workload: string) => ({ ...byComponent, 'app.kubernetes.io/component': workload });

function serviceOf(spec: ServiceSpec, namespace = 'sample') {
  return (chart: Chart) => {
    new KubeService(chart, 'extra', { metadata: { name: 'extra', namespace }, spec });
  };
}

test('a Service leads to pods', () => {
  const leading = (app: string) => serviceOf({ selector: { app }, ports: [{ port: 80, targetPort: 'web' }] });
  const build = leading('sample');
  expect(problemsOfAll([byHand({ more: build, podLabels: { app: 'sample' } })])).toEqual([]);
  expect(problemsOfAll([byHand({ more: build, podLabels: { app: 'other' } })])).toEqual([
    'components.sample: Service sample/extra: selects app=sample, which no pods of namespace sample carry; select by all labels of one workload [valid-service-selectors]',
  ]);
});

test('it leads to one workload, by as few of its labels as tell it from the others', () => {
  const ports = { web: { number: 8080, service: 80 } };
  const ofTwo = (selector: Readonly<Record<string, string>>) =>
    problemsOfAll([
      sample({
        workload: { ports },
        facts: {
          workloads: {
            sample: { kind: 'Deployment', containers: { main: 'sample' }, ports },
            worker: { kind: 'Deployment', containers: { main: 'sample' } },
          },
        },
        pods: () => ({
          sample: { containers: { main: { ...RESOURCES, ...probesOn('web') } } },
          worker: { containers: { main: RESOURCES } },
        }),
        build: serviceOf({ selector, ports: [{ port: 80, targetPort: 'web' }] }),
      }),
    ]);
  expect(ofTwo(byWorkload('sample'))).toEqual([]);
  expect(ofTwo({ 'app.kubernetes.io/component': 'sample' })).toEqual([]);
  expect(ofTwo(byComponent)).toEqual([
    'components.sample: Service sample/extra: selects app.kubernetes.io/name=sample, which the pods of Deployment sample and Deployment sample-worker carry; select by all labels of one workload [valid-service-selectors]',
  ]);
});

test('it lies where the pods are', () => {
  const spec = { selector: byWorkload('sample'), ports: [{ port: 80, targetPort: 'web' }] };
  const component = described(serviceOf(spec, 'elsewhere'));
  const elsewhere = sample({ name: 'elsewhere' });
  expect(problemsOfAll([component, elsewhere])).toEqual([
    'components.sample: Service elsewhere/extra: selects app.kubernetes.io/component=sample, app.kubernetes.io/name=sample, which no pods of namespace elsewhere carry; set metadata.namespace, since those of Deployment sample do in sample [valid-service-selectors]',
  ]);
});

test('what the facts give their labels counts, whatever reconciliation says of the pods', () => {
  const lines = problemsOfAll([byHand({ podLabels: { 'app.kubernetes.io/component': 'other' } })]);
  expect(lines).toEqual([expect.stringContaining('has pods without the label app.kubernetes.io/component: sample')]);
});
