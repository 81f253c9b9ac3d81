import { podDescriptionSchema } from '../../../lib/component/pods-schema';
import { parseSpec } from '../../../lib/spec/parse';
import { problemsOf, RESOURCES } from '../../fixtures/sample';

function problems(pod: object, container: object = {}): readonly string[] {
  const lines: string[] = [];
  const description = { containers: { web: { ...RESOURCES, ...container } }, ...pod };
  parseSpec(podDescriptionSchema, description, {
    at: 'pods',
    report: (at, message) => lines.push(`${at.replace('pods.containers.web', '')}: ${message}`),
  });
  return lines;
}

const probe = { port: 'web', path: '/ready' };

test('a misspelt field is found, where TypeScript sees nothing', () => {
  const misspelt = () => ({ sample: { containers: { sample: RESOURCES }, tolerationz: [] } });
  expect(problemsOf({ pods: misspelt })).toEqual([
    expect.stringMatching(
      /^components\.sample: workload sample \(pods\)\.tolerationz: is not a field here; did you mean tolerations\?/,
    ),
  ]);
});

test('all that is wrong with the pods of a workload comes at once, each with its place', () => {
  const env = { 'a b': 'x' };
  expect(problemsOf({ container: { env, requests: { cpu: '1Gi', memory: '1Gi' } } })).toEqual([
    'components.sample: workload sample (pods).containers.sample.env["a b"]: is no name of a variable; use letters, digits and underscores, with a letter first',
    'components.sample: workload sample (pods).containers.sample.requests.cpu: is not an amount of processor time (got 1Gi); write cores such as 2, or 500m',
  ]);
});

test('a container states what it asks for and where its memory ends', () => {
  expect(problems({}, { requests: undefined, limits: {} })).toEqual([
    '.requests: is required',
    '.limits.memory: is required',
  ]);
});

test('a probe asks a port or runs a command', () => {
  const withReadiness = (readiness: object) => problems({}, { probes: { readiness, liveness: probe } });
  expect(withReadiness(probe)).toEqual([]);
  const either = '.probes.readiness: must ask a port or run a command';
  expect(withReadiness({})).toEqual([either]);
  expect(withReadiness({ port: 'web', command: ['x'] })).toEqual([either]);
  expect(withReadiness({ command: ['x'], path: '/' })).toEqual(['.probes.readiness: has a path, which no command has']);
});

test.each(['etc', '/a:b', ''])('%j is no place for a mount', (path) => {
  expect(problems({}, { mounts: { [path]: { kind: 'scratch', sizeLimit: '1Mi' } } })).toHaveLength(1);
});

test.each(['/proc', '/dev', '/sys'])('at %s a container has the node’s own, or its own', (path) => {
  const mounting = (mount: object) => problems({}, { mounts: { [path]: mount } });
  expect(mounting({ kind: 'scratch', sizeLimit: '1Mi' })).toEqual([
    expect.stringMatching(`^\\.mounts\\["${path}"\\]: is where .*; mount it elsewhere$`),
  ]);
  expect(mounting({ kind: 'hostPath', path })).toEqual([]);
});

test.each(['a/b', '..', 'a b', '..data', 'constructor'])('%j is no file of a ConfigMap', (file) => {
  const mount = { kind: 'config', name: 'config', files: { [file]: 'x' } };
  expect(problems({}, { mounts: { '/etc/web': mount } })).toHaveLength(1);
});

test('a share of the pods is a number or a percentage', () => {
  expect(problems({ rollout: { maxUnavailable: 1, maxSurge: '25%' } })).toEqual([]);
  expect(problems({ rollout: { maxUnavailable: '25', maxSurge: 0 } })[0]).toContain('must be a number of pods');
});

test('a rollout replaces pods, and not more of them than there are', () => {
  const rolling = (maxUnavailable: unknown, maxSurge: unknown) => problems({ rollout: { maxUnavailable, maxSurge } });
  expect([rolling(0, 1), rolling('100%', 0), rolling(0, '150%')].flat()).toEqual([]);
  const stuck = 'pods.rollout.maxUnavailable: is none, and so is maxSurge, so no pod could ever be replaced';
  for (const [unavailable, surge] of [
    [0, 0],
    ['0%', 0],
    [0, '00%'],
  ]) {
    const got = typeof unavailable === 'string' ? unavailable : String(unavailable);
    expect(rolling(unavailable, surge)).toEqual([`${stuck} (got ${got}); raise one of them`]);
  }
  expect(rolling('101%', 0)).toEqual([
    'pods.rollout.maxUnavailable: is above 100%, more pods than there are (got 101%); write a share of at most 100%',
  ]);
});

test('a toleration is one that the API takes', () => {
  const tolerating = (toleration: object) => problems({ tolerations: [toleration] });
  expect(tolerating({ operator: 'Exists' })).toEqual([]);
  expect(tolerating({ operator: 'Exists', key: 'gpu', effect: 'NoSchedule' })).toEqual([]);
  expect(tolerating({ operator: 'Equal', key: 'gpu', value: 'yes' })).toEqual([]);
  expect(tolerating({ operator: 'Exists', key: 'gpu', value: 'yes' })).toEqual([
    'pods.tolerations[0].value: is not for Exists, which bears any value (got yes); leave it out, or write operator Equal',
  ]);
  expect(tolerating({ operator: 'Equal', value: 'yes' })).toEqual([
    'pods.tolerations[0].key: is required for Equal: name the taint, or write operator Exists to bear every taint',
  ]);
});

test('a variable holds a field that the API hands out', () => {
  const holding = (path: string) => problems({}, { env: { A: { kind: 'field', path } } });
  const sound = [
    'metadata.uid',
    'status.podIPs',
    "metadata.labels['app.kubernetes.io/name']",
    "metadata.annotations['a']",
  ];
  expect(sound.flatMap(holding)).toEqual([]);
  const fields =
    "(fields: metadata.name, metadata.namespace, metadata.uid, spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP, status.podIPs, metadata.labels['<key>'], metadata.annotations['<key>'])";
  const none = 'is no field of a pod that a variable can hold';
  expect(holding('status.podIp')).toEqual([`.env.A.path: ${none} (got a text); did you mean status.podIP? ${fields}`]);
  expect(holding('metadata.labels')).toEqual([
    `.env.A.path: ${none} (got a text); name its key, such as metadata.labels['<key>'] ${fields}`,
  ]);
  expect(holding("metadata.labels['a b']")).toHaveLength(1);
});

test('a container asks for no more than it may have', () => {
  const limits = { cpu: '1', memory: '128Mi' };
  const line =
    '.requests.memory: is above limits.memory 128Mi, which the API server refuses (got 256Mi); raise limits.memory, or lower requests.memory';
  const asking = { requests: { cpu: '10m', memory: '256Mi' }, limits };
  expect(problems({}, asking)).toEqual([line]);
  expect(problems({ initContainers: { first: asking } }, {})).toEqual([`pods.initContainers.first${line}`]);
});

test('a schedule and its time zone are what the API takes', () => {
  const job = { backoffLimit: 0, activeDeadlineSeconds: 60, schedule: 'every day', timeZone: 'Europe/Berln' };
  expect(problems({ job })).toEqual([
    'pods.job.schedule: is no schedule (got "every day"); write five fields (minute hour day month weekday) such as 15 2 * * *, or @daily',
    'pods.job.timeZone: is no time zone (got Europe/Berln); did you mean Europe/Berlin?',
  ]);
});

test('a Job says how often it may fail, or how often each of its indexes', () => {
  const job = (fields: object) => problems({ job: { activeDeadlineSeconds: 60, ...fields } });
  expect(job({})).toEqual([
    'pods.job.backoffLimit: is required, unless backoffLimitPerIndex says how often each index may fail',
  ]);
  expect(job({ backoffLimit: 0 })).toEqual([]);
  expect(job({ indexed: true, completions: 2, backoffLimitPerIndex: 1 })).toEqual([]);
});

test('a probe asks for a path of a URL, which may have a colon', () => {
  const asking = (path: string) => problems({}, { probes: { readiness: { port: 'web', path }, liveness: probe } });
  expect(asking('/health:ready')).toEqual([]);
  expect(asking('ready')).toEqual(['.probes.readiness.path: must start with a slash (got ready)']);
});

test('a path of the node does not climb out of its folder', () => {
  expect(problems({}, { mounts: { '/a': { kind: 'hostPath', path: '/var/../etc' } } })).toEqual([
    '.mounts["/a"].path: has .. in it, which the API server refuses (got /var/../etc); write the path without',
  ]);
});
