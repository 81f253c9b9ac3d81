import { podField, secretKey, type PortFacts } from '../../../lib';
import type { ContainerDescription } from '../../../lib/component/pods';
import { problemsOf, renderSample } from '../../fixtures/sample';

const probes = { readiness: { port: 'web', path: '/ready' }, liveness: { port: 'web' } } as const;

function containerOf(container: Partial<ContainerDescription>, port: Partial<PortFacts> = {}) {
  const rendered = renderSample({
    workload: { ports: { web: { number: 8443, ...port } } },
    facts: {},
    container: { probes, ...container },
  });
  return rendered.container('Deployment', 'sample');
}

test('a probe asks a declared port by its name, in the scheme of the port', () => {
  expect(containerOf({}).readinessProbe).toEqual({ httpGet: { path: '/ready', port: 'web' } });
  expect(containerOf({}, { scheme: 'https' }).readinessProbe?.httpGet?.scheme).toBe('HTTPS');
});

test('a probe without a path only connects; one with a command runs it; times are kept', () => {
  expect(containerOf({}).livenessProbe).toEqual({ tcpSocket: { port: 'web' } });
  const liveness = { command: ['check'], periodSeconds: 5 };
  expect(containerOf({ probes: { ...probes, liveness } }).livenessProbe).toEqual({
    exec: { command: ['check'] },
    periodSeconds: 5,
  });
});

test('a slow start has a probe of its own', () => {
  const startup = { port: 'web', path: '/started', failureThreshold: 30 };
  expect(containerOf({ probes: { ...probes, startup } }).startupProbe).toMatchObject({ failureThreshold: 30 });
  expect(containerOf({})).not.toHaveProperty('startupProbe');
});

test('a probe on a port that the facts do not declare is refused', () => {
  expect(problemsOf({ container: { probes } })).toEqual([
    'components.sample: workload sample asks port web in a probe, which its facts do not declare (ports: none)',
  ]);
});

test.each([{ port: 'dns' }, { port: 'dns', path: '/ready' }])(
  'no probe asks a port that speaks UDP: %j',
  (readiness) => {
    const ports = { dns: { number: 53, protocol: 'UDP' }, web: { number: 8080 } } as const;
    expect(problemsOf({ workload: { ports }, container: { probes: { ...probes, readiness } } })).toEqual([
      'components.sample: workload sample asks port dns in a probe, which speaks UDP, and no probe does; ask a TCP port, or run a command',
    ]);
  },
);

test('variables are literals, keys of secrets or fields of the pod; what is undefined is left out', () => {
  const rendered = renderSample({
    facts: { secrets: { login: { keys: ['password'], readBy: ['sample'] } } },
    container: { env: { A: 'x', B: secretKey('login', 'password'), C: podField('status.podIP'), D: undefined } },
  });
  expect(rendered.container('Deployment', 'sample').env).toEqual([
    { name: 'A', value: 'x' },
    { name: 'B', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } },
    { name: 'C', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
  ]);
});

test('only a port with the privilege is opened on the node', () => {
  const rendered = renderSample({
    workload: {
      ports: { web: { number: 8080 }, dns: { number: 53, protocol: 'UDP' } },
      privileges: [{ kind: 'hostPort', port: 'dns', from: [{ kind: 'anywhere' }], because: 'serves the node' }],
    },
    container: { probes },
  });
  expect(rendered.container('Deployment', 'sample').ports).toEqual([
    { name: 'web', containerPort: 8080, protocol: 'TCP' },
    { name: 'dns', containerPort: 53, hostPort: 53, protocol: 'UDP' },
  ]);
});

test('the image is the pin, below the mirror of the cluster when it has one', () => {
  const imageOn = (cluster: object) => renderSample({}, cluster).container('Deployment', 'sample').image;
  expect(imageOn({})).toMatch(/^registry\.example\.com\/sample:1\.0\.0@sha256:/);
  expect(imageOn({ imageRegistry: { mirror: 'mirror.example.org/all' } })).toMatch(
    /^mirror\.example\.org\/all\/registry\.example\.com\/sample:1\.0\.0@sha256:/,
  );
});
