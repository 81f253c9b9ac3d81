import type { PortFacts } from '../../../lib';
import { probe } from '../../../lib/workload/probe';
import { probesOn, renderSample } from '../../fixtures/sample';

/** A workload that listens on `web`, and a UDP port beside it. */
function workloadWith(web: Partial<PortFacts> = {}) {
  const ports = { web: { number: 8080, ...web }, names: { number: 53, protocol: 'UDP' } } as const;
  const workload = renderSample({ workload: { ports }, container: probesOn('web') }).plan.workloads.get(
    'sample/sample',
  );
  if (workload === undefined) throw new Error('the sample has no workload');
  return workload;
}
const plain = workloadWith();

test('each way to ask is one of the API, and there is never another beside it', () => {
  const ways = {
    httpGet: probe(plain, { port: 'web', path: '/ready' }),
    tcpSocket: probe(plain, { port: 'web' }),
    grpc: probe(plain, { port: 'web', grpc: true }),
    exec: probe(plain, { command: ['check'] }),
  };
  for (const [way, asked] of Object.entries(ways)) expect(Object.keys(asked)).toEqual([way]);
});

test('HTTP is asked in the scheme of the port, whatever its name', () => {
  expect(probe(plain, { port: 'web', path: '/ready' }).httpGet).toEqual({ path: '/ready', port: 'web' });
  const secured = workloadWith({ scheme: 'https' });
  expect(probe(secured, { port: 'web', path: '/ready' }).httpGet).toHaveProperty('scheme', 'HTTPS');
});

test('gRPC is asked by number, since the API knows no names there, for the server or one service of it', () => {
  expect(probe(plain, { port: 'web', grpc: true }).grpc).toEqual({ port: 8080 });
  expect(probe(plain, { port: 'web', grpc: { service: 'orders' } }).grpc).toEqual({ port: 8080, service: 'orders' });
});

test('times go with every way', () => {
  const timing = { initialDelaySeconds: 1, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 4 };
  for (const way of [
    { port: 'web', path: '/' },
    { port: 'web' },
    { port: 'web', grpc: true },
    { command: ['x'] },
  ] as const)
    expect(probe(plain, { ...way, ...timing })).toMatchObject(timing);
});

test('a port that no probe can ask is refused, with the one that is meant', () => {
  expect(() => probe(plain, { port: 'wbe' })).toThrow('did you mean web? (ports: web, names)');
  expect(() => probe(plain, { port: 'names', grpc: true })).toThrow('which speaks UDP, and no probe does');
  expect(() => probe(plain, { command: ['dig'] })).not.toThrow();
});
