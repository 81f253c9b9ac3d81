import { claim, config, ephemeral, hostPath, scratch, secret, shared, type Mount } from '../../../lib';
import { problemsOf, renderSample, RESOURCES, type Changes } from '../../fixtures/sample';

/** A component that mounts these, and declares what of them it must. */
function mounting(mounts: Readonly<Record<string, Mount>>): Changes {
  const kinds = Object.values(mounts).map(({ kind }) => kind);
  return {
    facts: { secrets: '/run/login' in mounts ? { login: { keys: ['password', 'user'], readBy: ['sample'] } } : {} },
    workload: {
      claims: kinds.includes('claim') ? { data: { size: '1Gi', accessModes: ['ReadWriteMany'] } } : {},
      privileges: kinds.includes('hostPath')
        ? [
            { kind: 'hostPath', path: '/var/log', readOnly: true, because: 'reads logs' },
            { kind: 'hostPath', path: '/var/lib/sample', readOnly: false, because: 'keeps its place' },
          ]
        : [],
    },
    container: { mounts },
  };
}

function podOf(mounts: Readonly<Record<string, Mount>>) {
  return renderSample(mounting(mounts)).pod('Deployment', 'sample');
}

test('scratch space belongs to one path, is empty at first and has an end', () => {
  const pod = podOf({ '/tmp': scratch('64Mi'), '/run': scratch('1Mi', { medium: 'Memory' }) });
  expect(pod.volumes).toEqual([
    { name: 'sample-tmp', emptyDir: { sizeLimit: '64Mi' } },
    { name: 'sample-run', emptyDir: { sizeLimit: '1Mi', medium: 'Memory' } },
  ]);
});

test('files and secrets can be read and not written; a secret shows the keys that are asked for', () => {
  const pod = podOf({ '/etc/sample': config({ 'a.conf': 'x' }), '/run/login': secret('login', ['user']) });
  expect(pod.containers[0]?.volumeMounts?.map(({ readOnly }) => readOnly)).toEqual([true, true]);
  expect(pod.volumes?.[1]?.secret).toEqual({ secretName: 'login', items: [{ key: 'user', path: 'user' }] });
});

test('a path of the node can be written where its privilege says so', () => {
  const pod = podOf({ '/logs': hostPath('/var/log'), '/state': hostPath('/var/lib/sample') });
  expect(pod.containers[0]?.volumeMounts).toEqual([
    { name: 'host-var-log', mountPath: '/logs', readOnly: true },
    { name: 'host-var-lib-sample', mountPath: '/state' },
  ]);
});

test('containers that mount the same files share one ConfigMap and one volume', () => {
  const files = () => config({ 'a.conf': 'x' });
  const rendered = renderSample({
    workload: { containers: { sample: 'sample', other: 'sample' } },
    pods: () => ({
      sample: {
        containers: {
          sample: { ...RESOURCES, mounts: { '/a': files() } },
          other: { ...RESOURCES, mounts: { '/b': files() } },
        },
      },
    }),
  });
  expect(rendered.names('ConfigMap')).toEqual(['sample']);
  expect(rendered.pod('Deployment', 'sample').volumes).toHaveLength(1);
});

/** Two containers, of which the second mounts these. */
const beside = (first: Readonly<Record<string, Mount>>, second: Readonly<Record<string, Mount>>): Changes => ({
  workload: { containers: { sample: 'sample', other: 'sample' } },
  pods: () => ({
    sample: { containers: { sample: { ...RESOURCES, mounts: first }, other: { ...RESOURCES, mounts: second } } },
  }),
});

test.each([scratch('1Mi'), ephemeral({ size: '1Gi' })])(
  'what another container has, a container may share: %j',
  (own) => {
    const { volumes = [], containers } = renderSample(beside({ '/out': own }, { '/in': shared('/out', 'sample') })).pod(
      'Deployment',
      'sample',
    );
    expect(volumes).toHaveLength(1);
    expect(containers.map(({ volumeMounts }) => volumeMounts)).toEqual([
      [{ name: volumes[0]?.name, mountPath: '/out' }],
      [{ name: volumes[0]?.name, mountPath: '/in' }],
    ]);
  },
);

test.each([
  ['nothing', {}],
  ['files', { '/out': config({ a: 'x' }) }],
  ['what itself is shared', { '/out': shared('/in', 'other') }],
])('a place where the other container has %s is not shared', (_, first) => {
  expect(problemsOf(beside(first, { '/in': shared('/out', 'sample') }))).toContainEqual(
    expect.stringMatching(
      /mounts in container (sample|other) what container (sample|other) has at \/(in|out), but that is no scratch or ephemeral volume; mount one there, or name another container or path/,
    ),
  );
});

test('one name for different files is refused', () => {
  const mounts = { '/a': config({ x: '1' }, 'rules'), '/b': config({ x: '2' }, 'rules') };
  expect(problemsOf(mounting(mounts))).toEqual([
    'components.sample: workload sample has two mounts called rules that hold different files; name one of them otherwise',
  ]);
});

test('two sources never become one volume, however alike their names are', () => {
  expect(problemsOf(mounting({ '/a': config({ x: '1' }, 'data'), '/b': claim('data') }))).toEqual([
    'components.sample: workload sample has config data and claim data, which would both be the volume data; call one of them otherwise',
  ]);
  expect(problemsOf(mounting({ '/a/b': scratch('1Mi'), '/a-b': scratch('1Mi') }))).toEqual([
    'components.sample: workload sample has scratch at /a/b in container sample and scratch at /a-b in container sample, which would both be the volume sample-a-b; call one of them otherwise',
  ]);
});

test('a long path gives a volume name that Kubernetes takes, and that no other path has', () => {
  const long = `/${'very-long-folder/'.repeat(5)}`;
  const names = podOf({ [`${long}a`]: scratch('1Mi'), [`${long}b`]: scratch('1Mi') }).volumes?.map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  for (const name of names ?? []) expect(name).toMatch(/^[a-z0-9-]{1,63}$/);
});

test('a claim that the facts do not declare is refused', () => {
  expect(problemsOf({ container: { mounts: { '/data': claim('data') } } })).toEqual([
    'components.sample: workload sample mounts the claim data, which its facts do not declare; add it to claims',
  ]);
});
