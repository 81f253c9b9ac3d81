import type { Chart } from 'cdk8s';
import type { WorkloadFacts } from '../../../lib';
import { KubeService, type ServiceSpec } from '../../../lib/imports/k8s';
import { described } from '../../fixtures/built-by-hand';
import { problemsOfAll, sample } from '../../fixtures/sample';

const metadata = { name: 'extra', namespace: 'sample' };
const byWorkload = (workload: string) => ({
  'app.kubernetes.io/name': 'sample',
  'app.kubernetes.io/component': workload,
});

function serviceOf(spec: ServiceSpec) {
  return (chart: Chart) => {
    new KubeService(chart, 'extra', { metadata, spec });
  };
}

/** What is said about a Service beside the Deployment sample, which listens on web (8080), less the object's name. */
function differencesOf(spec: ServiceSpec, workload: Partial<WorkloadFacts> = {}): readonly string[] {
  return problemsOfAll([described(serviceOf(spec), workload)]).map((line) =>
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
  const other = sample({ name: 'other', facts: { namespace: 'sample', namespaces: { sample: {} } } });
  const selector = { 'app.kubernetes.io/name': 'other' };
  const component = described(serviceOf({ selector, ports: [{ port: 80, targetPort: 'web' }] }));
  expect(problemsOfAll([component, other])).toEqual([
    "components.sample: Service sample/extra selects app.kubernetes.io/name=other, which the pods of other of other carry, and no pod of the component; state the connection as a fact, or select by the workload's labels",
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
    expect(differencesOf({ selector: first, ports }, { kind: 'Deployment' })).toHaveLength(1);
    const other = { ...first, 'statefulset.kubernetes.io/pod-name': 'other-0' };
    expect(differencesOf({ selector: other, ports }, { kind: 'StatefulSet' })).toHaveLength(1);
  });
});
