import { validProbePorts } from '../../../lib/checks/valid-probe-ports';
import type { Container, Probe } from '../../../lib/imports/k8s';
import type { Manifest } from '../../../lib/render/manifest';
import { differencesOf } from '../../fixtures/built-by-hand';
import { linesOf } from '../../fixtures/check-lines';

const asking = (livenessProbe: Probe) => differencesOf({ container: { livenessProbe } });
const refused = (port: string, advice: string) =>
  `livenessProbe of container sample asks port ${port}, which the container does not open (ports: web); ${advice} [valid-probe-ports]`;
const general = 'ask a port of the container, or add it to its ports';

test('a probe asks a port of its container by its name', () => {
  expect(asking({ httpGet: { port: 'web' } })).toEqual([]);
  expect(asking({ httpGet: { port: 'wbe' } })).toEqual([refused('wbe', 'did you mean web?')]);
  expect(asking({ tcpSocket: { port: 'metrics' } })).toEqual([refused('metrics', general)]);
});

test('by a number it may ask one that is not listed', () => {
  expect([asking({ tcpSocket: { port: 8081 } }), asking({ grpc: { port: 9000 } })]).toEqual([[], []]);
});

test.each(['postStart', 'preStop'])('a %s hook asks by a name of its container too', (hook) => {
  const hooked = (port: string) => differencesOf({ container: { lifecycle: { [hook]: { httpGet: { port } } } } });
  expect(hooked('web')).toEqual([]);
  expect(hooked('wbe')).toEqual([refused('wbe', 'did you mean web?').replace('livenessProbe', `the ${hook} hook`)]);
});

test('or none', () => {
  expect(asking({ exec: { command: ['true'] } })).toEqual([]);
});

test('the port of another container is no port of it, though they share an address', () => {
  const pod = (proxy: Partial<Container>): Manifest => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'a', namespace: 'a' },
    spec: {
      initContainers: [{ name: 'proxy', restartPolicy: 'Always', ...proxy }],
      containers: [{ name: 'app', ports: [{ name: 'web', containerPort: 8080 }] }],
    },
  });
  const plan = { workloads: new Map() };
  expect(linesOf(validProbePorts, pod({ startupProbe: { tcpSocket: { port: 'web' } } }), plan)).toEqual([
    `Pod a/a: startupProbe of container proxy asks port web, which the container does not open (ports: none); ${general} [valid-probe-ports]`,
  ]);
  const ports = [{ name: 'admin', containerPort: 9901 }];
  expect(linesOf(validProbePorts, pod({ ports, startupProbe: { tcpSocket: { port: 'admin' } } }), plan)).toEqual([]);
});

test('a port that the facts declare and the container leaves out is named once, by reconciliation', () => {
  expect(differencesOf({ container: { ports: [] } })).toEqual([
    'opens no port web, which the facts declare as 8080; open it, or take it out of ports',
  ]);
});
