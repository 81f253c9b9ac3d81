import { requireListedProbePorts } from '../../../lib/checks/require-listed-probe-ports';
import type { Container } from '../../../lib/imports/k8s';
import { linesOf } from '../../fixtures/check-lines';

/** What is said of a container beside a proxy that lists a port. */
function lines(container: Partial<Container>): readonly string[] {
  const proxy = { name: 'proxy', ports: [{ name: 'admin', containerPort: 9901 }] };
  const app = { name: 'app', ports: [{ name: 'web', containerPort: 8080 }], ...container };
  const spec = { containers: [app, proxy] };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', namespace: 'a' }, spec };
  return linesOf(requireListedProbePorts, pod, { workloads: new Map() });
}

const unlisted = (by: string, port: number) =>
  `Pod a/a: ${by} of container app asks port ${port}, which no container of the pod lists (ports: web, admin); list the port, and ask it by its name [require-listed-probe-ports]`;

test('a number is that of a port which a container of the pod lists', () => {
  const asking = (port: number) => lines({ readinessProbe: { httpGet: { port } } });
  expect([asking(8080), asking(9901)]).toEqual([[], []]);
  expect(asking(8081)).toEqual([unlisted('readinessProbe', 8081)]);
});

test('the same holds for gRPC, and for hooks', () => {
  expect(lines({ livenessProbe: { grpc: { port: 9000 } } })).toEqual([unlisted('livenessProbe', 9000)]);
  const preStop = { httpGet: { port: 8081 } };
  expect(lines({ lifecycle: { preStop } })).toEqual([unlisted('the preStop hook', 8081)]);
});

test('nothing is known of another host', () => {
  expect(lines({ readinessProbe: { tcpSocket: { port: 5432, host: '10.0.0.1' } } })).toEqual([]);
});

test('a name is no number', () => {
  expect(lines({ readinessProbe: { httpGet: { port: 'wbe' } } })).toEqual([]);
});
