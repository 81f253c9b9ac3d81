import type { Chart } from 'cdk8s';
import type { WorkloadFacts } from '../../../lib';
import { KubeService, type ServiceSpec } from '../../../lib/imports/k8s';
import { described } from '../../fixtures/built-by-hand';
import { probesOn, problemsOfAll, RESOURCES, sample } from '../../fixtures/sample';

const metadata = { name: 'extra', namespace: 'sample' };
const byComponent = { 'app.kubernetes.io/name': 'sample' };
const byWorkload = (workload: string) => ({ ...byComponent, 'app.kubernetes.io/component': workload });

function serviceOf(spec: ServiceSpec, where: { namespace?: string } = {}) {
  return (chart: Chart) => {
    new KubeService(chart, 'extra', { metadata: { ...metadata, ...where }, spec });
  };
}

/** What is said about a Service beside the Deployment sample, which listens on web (8080), less the object's name. */
function differencesOf(spec: ServiceSpec, workload: Partial<WorkloadFacts> = {}, where = {}): readonly string[] {
  return problemsOfAll([described(serviceOf(spec, where), workload)]).map((line) =>
    line.replace(/^components.sample: Service [a-z]+\/extra /, ''),
  );
}

test('it stays inside the cluster', () => {
  const ports = [{ port: 80, targetPort: 'web' }];
  expect(
    differencesOf({ type: 'LoadBalancer', externalIPs: ['192.0.2.1'], selector: byWorkload('sample'), ports }),
  ).toEqual([
    'is of type LoadBalancer, which opens it to the outside; lead a route to it',
    'has externalIPs, which anyone can abuse to take over traffic; leave them out',
  ]);
  expect(differencesOf({ type: 'NodePort', ports })).toHaveLength(1);
});

test('it leads to pods of the component', () => {
  expect(differencesOf({ selector: { app: 'sample' }, ports: [{ port: 80, targetPort: 'web' }] })).toEqual([
    "selects app=sample, which no pod of the component carries; state the port or the connection as a fact, or select by the workload's labels",
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
    'components.sample: Service sample/extra selects app.kubernetes.io/name=sample, which the pods of sample and worker carry; select by all labels of one workload',
  ]);
});

test('it lies where the pods are', () => {
  const spec = { selector: byWorkload('sample'), ports: [{ port: 80, targetPort: 'web' }] };
  const component = described(serviceOf(spec, { namespace: 'elsewhere' }));
  const elsewhere = sample({ name: 'elsewhere' });
  expect(problemsOfAll([component, elsewhere])).toEqual([
    'components.sample: Service elsewhere/extra is in namespace elsewhere, but the pods of sample are in sample, so it selects none; set metadata.namespace',
  ]);
});

describe('each of its ports leads to one that the facts state', () => {
  const leading = (port: object, workload: Partial<WorkloadFacts> = {}) =>
    differencesOf({ selector: byWorkload('sample'), ports: [{ port: 80, ...port }] }, workload);
  const refused = (port: string, target: string) =>
    `leads port ${port} to ${target}, which the facts of workload sample do not state, so no policy lets anyone in; add it to ports`;

  test('by name or by number', () => {
    expect(leading({ targetPort: 'web' })).toEqual([]);
    expect(leading({ targetPort: 8080 })).toEqual([]);
    expect(leading({ targetPort: 'wbe' })).toEqual([refused('80/TCP', 'wbe')]);
    expect(leading({ targetPort: 9090 })).toEqual([refused('80/TCP', '9090')]);
  });

  test('by the number of its own, where it names none', () => {
    expect(leading({ port: 8080 })).toEqual([]);
    expect(leading({})).toEqual([refused('80/TCP', '80')]);
  });

  test('in the same protocol', () => {
    const both = { web: { number: 8080 }, names: { number: 53, protocol: 'UDP' } } as const;
    expect(leading({ port: 53, protocol: 'UDP' }, { ports: both })).toEqual([]);
    expect(leading({ port: 53 }, { ports: both })).toEqual([refused('53/TCP', '53')]);
    expect(leading({ targetPort: 'web', protocol: 'UDP' })).toEqual([refused('80/UDP', 'web')]);
  });
});

test('it may select none: its addresses come from elsewhere', () => {
  expect(differencesOf({ ports: [{ port: 443 }] })).toEqual([]);
  expect(differencesOf({ type: 'ExternalName', externalName: 'db.example.com' })).toEqual([]);
});

describe('it may narrow its choice by labels that the pods carry', () => {
  const ports = [{ port: 80, targetPort: 'web' }];
  const instance = { ...byWorkload('sample'), 'app.kubernetes.io/instance': 'sample' };
  const first = { ...byWorkload('sample'), 'statefulset.kubernetes.io/pod-name': 'sample-0' };

  test('such as the instance', () => {
    expect(differencesOf({ selector: instance, ports })).toEqual([]);
    expect(differencesOf({ selector: { ...instance, 'app.kubernetes.io/instance': 'other' }, ports })).toHaveLength(1);
  });

  test('or one pod of a StatefulSet', () => {
    expect(differencesOf({ selector: first, ports }, { kind: 'StatefulSet' })).toEqual([]);
    expect(differencesOf({ selector: first, ports }, { kind: 'Deployment' })).toEqual([
      expect.stringContaining('which no pod of the component carries'),
    ]);
    const other = { ...first, 'statefulset.kubernetes.io/pod-name': 'other-0' };
    expect(differencesOf({ selector: other, ports }, { kind: 'StatefulSet' })).toHaveLength(1);
  });
});
