import { describing, problemsOfApp, renderApp } from '../../fixtures/golden-path';

function probes(changes: object) {
  const { readinessProbe, livenessProbe, startupProbe } = renderApp(
    describing({ shape: 'service', ports: { metrics: 9090, http: 8080 }, ...changes }),
  ).container('Deployment', 'web');
  return { readinessProbe, livenessProbe, startupProbe };
}

test('a service is ready when its first port takes connections, and restarted for nothing', () => {
  expect(probes({})).toEqual({
    readinessProbe: { tcpSocket: { port: 'http' } },
    livenessProbe: undefined,
    startupProbe: undefined,
  });
});

test('a path asks by HTTP; a minute of hanging is stuck, a moment is not', () => {
  expect(probes({ health: { ready: '/ready', live: '/live' } })).toMatchObject({
    readinessProbe: { httpGet: { path: '/ready', port: 'http' } },
    livenessProbe: { httpGet: { path: '/live', port: 'http' }, failureThreshold: 6 },
  });
});

test('other ports, gRPC and commands are asked as well', () => {
  const ports = { grpc: 9000, admin: { number: 8443, protocol: 'https' } };
  const health = { ready: { port: 'grpc', grpc: true }, live: { port: 'admin', path: '/live', periodSeconds: 30 } };
  expect(probes({ ports, health })).toMatchObject({
    readinessProbe: { grpc: { port: 9000 } },
    livenessProbe: { httpGet: { path: '/live', port: 'admin', scheme: 'HTTPS' }, periodSeconds: 30 },
  });
  expect(probes({ health: { ready: { command: ['./check'] } } }).readinessProbe).toEqual({
    exec: { command: ['./check'] },
  });
});

test('one that starts slowly is not asked for more than its start until then', () => {
  expect(probes({ health: { live: '/live', startSeconds: 120 } }).startupProbe).toEqual({
    httpGet: { path: '/live', port: 'http' },
    periodSeconds: 5,
    failureThreshold: 24,
  });
});

test('one that is up is not killed for being long until it is ready', () => {
  const startupOf = (health: object, changes: object = {}) =>
    probes({ ...changes, health: { startSeconds: 120, ...health } }).startupProbe;
  expect(startupOf({ ready: '/ready', live: '/live' })).toMatchObject({ httpGet: { path: '/live' } });
  expect(startupOf({ ready: '/ready' })).toMatchObject({ tcpSocket: { port: 'http' } });
  expect(startupOf({ ready: { command: ['./ready'] } })).toMatchObject({ tcpSocket: { port: 'http' } });
  expect(startupOf({ ready: { port: 'metrics', path: '/ready' } })).toMatchObject({ tcpSocket: { port: 'metrics' } });
  const udp = { ports: { dns: { number: 5353, protocol: 'udp' } } };
  expect(startupOf({ ready: { command: ['./ready'] } }, udp)).toMatchObject({ exec: { command: ['./ready'] } });
});

test('a worker without ports has no probes', () => {
  const { readinessProbe } = renderApp(describing({ shape: 'worker' })).container('Deployment', 'web');
  expect(readinessProbe).toBeUndefined();
});

test('nothing can be asked where there is no port', () => {
  expect(() => problemsOfApp(describing({ shape: 'worker', health: { live: '/live' } }))).toThrow(
    "health.live: has no port to ask; add ports, or run a command, such as { command: ['./check'] }",
  );
});

test('what speaks UDP alone is not asked', () => {
  const ports = { dns: { number: 5353, protocol: 'udp' } };
  expect(problemsOfApp(describing({ shape: 'service', ports }))).toEqual([]);
});

test.each([
  [{ command: ['./check'], path: '/ready' }, 'health.ready.path: is one way to ask and command another (got /ready)'],
  [{ command: ['./check'], grpc: true }, 'health.ready.grpc: is one way to ask and command another (got true)'],
  [{ grpc: true, path: '/ready' }, 'health.ready.path: is one way to ask and grpc another (got /ready)'],
  [{ command: ['./check'], port: 'http' }, 'health.ready.port: is asked by nobody where a command runs (got http)'],
])('of two ways to ask, neither is left out in silence: %j', (ready, line) => {
  const app = describing({ shape: 'service', ports: { http: 8080 }, health: { ready } });
  expect(() => problemsOfApp(app)).toThrow(`${line}; leave one of the two out`);
});
