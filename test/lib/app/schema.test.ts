import {
  apiServer,
  cidr,
  defineApp,
  dns,
  hosts,
  nodes,
  routed,
  scraped,
  secretKey,
  to,
  type AppDescription,
} from '../../../lib';
import { ProblemsError } from '../../../lib/spec/problem';
import { describing, web } from '../../fixtures/golden-path';

/** Applications are loaded without being type-checked: this is what somebody may write. */
type Written = Readonly<Record<string, unknown>>;

function errorOf(description: unknown): ProblemsError | undefined {
  try {
    defineApp(description as AppDescription);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemsError) return error;
    throw error;
  }
}

const problemsOf = (description: unknown): readonly string[] =>
  errorOf(description)?.problems.map(({ at, message }) => `${at}: ${message}`) ?? [];
const changed = (changes: Written): readonly string[] => problemsOf({ ...web, ...changes });
const without = (field: string): readonly string[] =>
  problemsOf(Object.fromEntries(Object.entries(web).filter(([key]) => key !== field)));

test.each([
  ['team', 'the team that owns it, as its folder is called'],
  ['name', 'what it is called in its team, as its file is'],
  ['image', "what it runs, such as 'registry.example.com/team/app:1.0.0'"],
  ['ports', 'the ports that it listens on, such as { http: 8080 }'],
])('a service says its %s', (field, description) => {
  expect(without(field)).toEqual([`${field}: is required: ${description}`]);
});

test('a shape is one of those that there are', () => {
  expect(changed({ shape: 'servce' })[0]).toMatch(
    /^shape: must be one of service, worker, stateful, agent, job, cron, pod, replica-set, replication-controller, built \(got servce\)/,
  );
});

test.each([
  ['service', { ports: { http: 8080 }, schedule: '@daily' }, 'schedule'],
  ['worker', { route: { host: 'web' } }, 'route'],
  ['worker', { clients: 'anyone' }, 'clients'],
  ['agent', { replicas: 2 }, 'replicas'],
  ['job', { ports: { http: 8080 } }, 'ports'],
  ['job', { schedule: '@daily' }, 'schedule'],
  ['job', { recommendResources: true }, 'recommendResources'],
  ['pod', { recommendResources: true }, 'recommendResources'],
  ['pod', { rollout: { maxSurge: 1 } }, 'rollout'],
  ['stateful', { ports: { http: 8080 }, backoffLimit: 1 }, 'backoffLimit'],
])('a %s has only its own fields: %j', (shape, fields, foreign) => {
  expect(problemsOf(describing({ shape, ...fields }))[0]).toMatch(
    new RegExp(`^ *${foreign}: is for .*; shape ${shape} has none`),
  );
});

test.each([
  ['conects', 'connects'],
  ['comand', 'command'],
  ['sidecar', 'sidecars'],
])('the misspelt field %s is not left out in silence', (wrong, right) => {
  expect(changed({ [wrong]: {} })[0]).toContain(`${wrong}: is not a field here; did you mean ${right}?`);
});

test.each([
  [{ ports: {} }, 'ports: must name a port, such as { http: 8080 }'],
  [{ ports: { http: 70000 } }, 'ports.http: must be at most 65535 (got 70000)'],
  [
    { ports: { HTTP: 8080 } },
    'ports.HTTP: must be a port name: at most 15 lower-case letters, digits and single dashes',
  ],
  [
    { team: 'Shop' },
    'team: must be lower-case letters, digits and inner hyphens, with a letter first (got Shop); write shop',
  ],
  [{ clients: 'everyone' }, 'clients: must be one of own-team, anyone or a list (got everyone)'],
  [{ command: './a' }, 'command: must be a list'],
  [
    { env: { TOKEN: { valueFrom: { secretKeyRef: { name: 'mail', key: 'token' } } } } },
    "env.TOKEN: is written as in Kubernetes; state a secret in secrets, such as { database: { keys: ['password'], as: 'env' } }, and write configKey(...) or podField(...) for the rest",
  ],
  [
    { env: { TOKEN: { secretKeyRef: { name: 'mail', key: 'token' } } } },
    'env.TOKEN: is written as in Kubernetes; state a secret in secrets, such as',
  ],
  [
    { env: { TOKEN: secretKey('mail', 'token') } },
    "env.TOKEN: reads a secret by hand; state it in secrets, such as { database: { keys: ['password'], as: 'env' } }",
  ],
  [{ files: { 'etc/cart': {} } }, 'files.etc/cart: is no path in a container; write an absolute one without colons'],
  [{ health: { ready: 'ready' } }, 'health.ready: must start with a slash (got ready)'],
  [
    { secrets: { mail: { keys: ['token'], as: { TOKEN: 'tokn' } } } },
    'secrets.mail.as.TOKEN: names a key that is not among keys (token)',
  ],
  [
    { secrets: { mail: { keys: ['token'], as: 'env', at: '/x' } } },
    "secrets.mail.at: is for files (got a text); set as: 'files', or leave it out",
  ],
  [{ replicas: { min: 4, max: 2 } }, 'replicas.max: 2 is below min 4; raise it, or lower min'],
  [{ replicas: { min: 1, max: 2, cpu: '70' } }, 'replicas.cpu: is no share of the request (got "70"); write \'70%\''],
  [{ replicas: { min: 1, max: 2, cpu: 60 } }, "replicas.cpu: must be a share of the request (got 60); write '60%'"],
  [
    { replicas: { min: 1, max: 2, memory: 0.6 } },
    "replicas.memory: must be a share of the request (got 0.6); write '60%'",
  ],
  [
    { objectives: { availability: 99.9 } },
    "objectives.availability: must be a share of all requests (got 99.9); write '99.9%'",
  ],
  [
    { alerts: { KubePodNotReady: { off: true } } },
    "alerts.KubePodNotReady.off: is no reason why there is no alert (got true); write for example { off: 'a batch may wait' }",
  ],
  [
    { alerts: { KubePodNotReady: false } },
    "alerts.KubePodNotReady: is no reason why there is no alert (got false); write for example { off: 'a batch may wait' }",
  ],
  [{ env: { PORT: 8080 } }, 'env.PORT: must be text or an object (got a number); put quotes around it'],
  [
    { requests: { memory: 512 } },
    "requests.memory: must be text with a unit (got 512); write for example '512Mi' or '512Gi'",
  ],
  [{ route: { host: 'web', port: 8080 } }, 'route.port: must be the name of a port, not its number (got 8080)'],
  [{ health: { ready: { port: 8080 } } }, 'health.ready.port: must be the name of a port, not its number (got 8080)'],
  [{ replicas: { min: 0, max: 2 } }, 'replicas.min: is 0 without an Object or External metric'],
  [
    { rollout: { maxSurge: 0 } },
    'rollout.maxSurge: is none, and so is maxUnavailable, so no pod could ever be replaced',
  ],
  [
    { rollout: { minReadySeconds: 700, progressDeadlineSeconds: 700 } },
    'rollout.progressDeadlineSeconds: must be above minReadySeconds',
  ],
  [
    { service: { headless: true, trafficDistribution: 'PreferSameZone' } },
    'service.trafficDistribution: is for a Service with an address',
  ],
  [{ privileges: [{ kind: 'hostNetwork' }] }, 'privileges[0].because: is required'],
  [
    { volumes: { '/x': { kind: 'token', audience: 'vault', expirationSeconds: 60 } } },
    'volumes["/x"].expirationSeconds: must be at least 600 (got 60)',
  ],
])('%j is refused in words that say what to write', (changes, line) => {
  expect(changed(changes).join('\n')).toContain(line);
});

test.each(['spread', 'apart'])(
  'each node has one pod of an agent, so that placement.%s is none of its fields',
  (field) => {
    const placed = (placement: object) => problemsOf(describing({ shape: 'agent', placement }));
    expect(placed({ [field]: 'zones' })).toEqual([
      `placement.${field}: is for pods that are counted, and an agent has one on each node (got zones); take it out, and choose nodes by nodeSelector and tolerations`,
    ]);
    expect(placed({ nodeSelector: { disk: 'fast' } })).toEqual([]);
  },
);

test.each([
  [{ indexed: true }, 'completions: is required where pods are indexed'],
  [{ backoffLimitPerIndex: 1 }, 'backoffLimitPerIndex: is for indexed pods'],
  [{ maxFailedIndexes: 1 }, 'maxFailedIndexes: goes with backoffLimitPerIndex'],
  [
    { podFailurePolicy: [{ action: 'FailIndex', exitCodes: [1] }] },
    'podFailurePolicy[0].action: FailIndex needs backoffLimitPerIndex',
  ],
  [{ podFailurePolicy: [{ action: 'Ignore' }] }, 'podFailurePolicy[0]: must name exitCodes or a condition'],
])('a job that says %j is refused', (fields, line) => {
  expect(problemsOf(describing({ shape: 'job', ...fields })).join('\n')).toContain(line);
});

test.each([
  ['nodes', nodes(10250)],
  ['apiServer', apiServer()],
  ['scraped', scraped()],
  ['routed', routed()],
])('an application does not connect to %s, which components may', (kind, destination) => {
  expect(changed({ connects: { it: destination } })).toEqual([
    `connects.it.kind: ${kind} is for components of the platform; an application connects by to(), hosts(), dns() or cidr()`,
  ]);
});

test('it connects to applications, hosts, addresses and names', () => {
  const connects = { a: to('ledger', 'http'), b: hosts(['example.com'], 443), c: cidr('192.0.2.0/24', 443), d: dns() };
  expect(changed({ connects })).toEqual([]);
});

test('every problem is reported at once, under the application as far as it is named', () => {
  const { title = '', problems = [] } = errorOf({ ...web, ports: { http: '8080' }, conects: {} }) ?? {};
  expect(title).toBe('application shop/web is not valid');
  expect(problems).toHaveLength(2);
  expect(errorOf({ ...web, name: undefined })?.title).toBe('application (unnamed) is not valid');
});

test.each([
  [undefined, 'the description: is required'],
  [null, 'the description: must be an object (got null)'],
  ['cart', 'the description: must be an object (got cart)'],
])('%j is no description', (description, line) => {
  expect(problemsOf(description)).toEqual([line]);
});
