import { ApiObject, type Chart } from 'cdk8s';
import { KubeService, type ServiceSpec } from '../../../lib/imports/k8s';
import { byHand, described } from '../../fixtures/built-by-hand';
import { probesOn, problemsOfAll, RESOURCES, sample } from '../../fixtures/sample';

const byComponent = { 'app.kubernetes.io/name': 'sample' };
const byWorkload = (workload: string) => ({ ...byComponent, 'app.kubernetes.io/component': workload });

function serviceOf(spec: ServiceSpec, metadata: object = {}) {
  return (chart: Chart) => {
    new KubeService(chart, 'extra', { metadata: { name: 'extra', namespace: 'sample', ...metadata }, spec });
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

describe('of a component with two workloads', () => {
  const ports = { web: { number: 8080, service: 80 } };
  const ofTwo = (selector: Readonly<Record<string, string>>, metadata: object = {}) =>
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
        build: serviceOf({ selector, ports: [{ port: 80, targetPort: 'web' }] }, metadata),
      }),
    ]);
  const ofBoth = [
    'components.sample: Service sample/extra: selects app.kubernetes.io/name=sample, which the pods of Deployment sample and Deployment sample-worker carry; select by all labels of one workload [valid-service-selectors]',
  ];

  test('it leads to one of them, by as few of its labels as tell it from the other', () => {
    expect(ofTwo(byWorkload('sample'))).toEqual([]);
    expect(ofTwo({ 'app.kubernetes.io/component': 'sample' })).toEqual([]);
    expect(ofTwo(byComponent)).toEqual(ofBoth);
  });

  test('or to both, where it says why and both answer', () => {
    const because = (text: string) => ofTwo(byComponent, { annotations: { 'groundplan.dev/because': text } });
    expect(because(' ')).toEqual(ofBoth);
    expect(because('a canary')).toEqual([
      'components.sample: Service sample/extra leads port 80/TCP to web, which the facts of workload worker do not state, so no policy lets anyone in; add it to ports',
    ]);
  });
});

describe('labels that pods get while they run are in no manifest', () => {
  const selecting = (
    labels: Readonly<Record<string, string>>,
    annotations: object = {},
    of: object = byWorkload('sample'),
  ) =>
    problemsOfAll([
      described(
        serviceOf({ selector: { ...of, ...labels }, ports: [{ port: 80, targetPort: 'web' }] }, { annotations }),
      ),
    ]);
  const nowhere = [expect.stringContaining('which no pods of namespace sample carry')];

  test('those of the controller of the kind count, and no others', () => {
    expect(selecting({ 'pod-template-hash': 'abc' })).toEqual([]);
    expect(selecting({ 'apps.kubernetes.io/pod-index': '0' })).toEqual(nowhere);
  });

  test('those of the application do where the Service says why, and all others are those of its pods', () => {
    const because = { 'groundplan.dev/because': 'Patroni marks its leader' };
    expect(selecting({ role: 'master' })).toEqual(nowhere);
    expect(selecting({ role: 'master' }, because)).toEqual([]);
    expect(selecting({ role: 'master' }, because, byWorkload('other'))).toEqual(nowhere);
    expect(selecting({ role: 'master' }, because, {})).toEqual(nowhere);
  });
});

test('pods of another component are never meant', () => {
  const selector = { 'app.kubernetes.io/component': 'sample' };
  const annotations = { 'groundplan.dev/because': 'a canary' };
  const own = described(serviceOf({ selector, ports: [{ port: 80, targetPort: 'web' }] }, { annotations }));
  const other = sample({
    name: 'other',
    facts: {
      namespace: 'sample',
      namespaces: { sample: {} },
      workloads: { sample: { kind: 'Deployment', containers: { main: 'sample' } } },
    },
    pods: () => ({ sample: { containers: { main: RESOURCES } } }),
  });
  expect(problemsOfAll([own, other])).toEqual([
    expect.stringContaining('which the pods of Deployment other-sample and Deployment sample carry'),
  ]);
});

describe('pods that an operator makes are in no tree', () => {
  const spec = { selector: { cluster: 'db' }, ports: [{ port: 5432 }] };
  /** What is said of a Service for them beside an object of the component. */
  const beside = (object: { apiVersion: string; kind: string }, namespace: string | undefined = 'sample') =>
    problemsOfAll([
      described((chart) => {
        serviceOf(spec)(chart);
        new ApiObject(chart, 'db', { ...object, metadata: { name: 'db', namespace } });
      }),
      sample({ name: 'other' }),
    ]);
  const cluster = { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster' };
  const nowhere = [expect.stringContaining('selects cluster=db, which no pods of namespace sample carry')];

  test('so they may be those of a custom resource in the namespace', () => {
    expect(beside(cluster)).toEqual([]);
    expect(beside(cluster, 'other')).toEqual(nowhere);
  });

  test('but none that is known to make no pods, nor an object of Kubernetes', () => {
    expect(beside({ apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor' })).toEqual(nowhere);
    expect(beside({ apiVersion: 'v1', kind: 'ConfigMap' })).toEqual(nowhere);
  });
});

test('it lies where the pods are', () => {
  const spec = { selector: byWorkload('sample'), ports: [{ port: 80, targetPort: 'web' }] };
  const component = described(serviceOf(spec, { namespace: 'elsewhere' }));
  const elsewhere = sample({ name: 'elsewhere' });
  expect(problemsOfAll([component, elsewhere])).toEqual([
    'components.sample: Service elsewhere/extra: selects app.kubernetes.io/component=sample, app.kubernetes.io/name=sample, which no pods of namespace elsewhere carry; set metadata.namespace, since those of Deployment sample do in sample [valid-service-selectors]',
  ]);
});

test('what the facts give their labels counts, whatever reconciliation says of the pods', () => {
  const lines = problemsOfAll([byHand({ podLabels: { 'app.kubernetes.io/component': 'other' } })]);
  expect(lines).toEqual([expect.stringContaining('has pods without the label app.kubernetes.io/component: sample')]);
});
