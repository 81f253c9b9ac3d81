import type { z } from 'zod';
import { factsSchema, peersSchema } from '../../../lib/component/facts-schema';
import { parseSpec } from '../../../lib/spec/parse';

function problems(schema: z.ZodType, value: unknown): readonly string[] {
  const lines: string[] = [];
  parseSpec(schema, value, { at: 'facts', report: (at, message) => lines.push(`${at}: ${message}`) });
  return lines;
}

function ofWorkload(workload: object): readonly string[] {
  const workloads = { web: { kind: 'Deployment', containers: { web: 'web' }, ...workload } };
  return problems(factsSchema, { stage: 'platform', workloads }).map((line) => line.replace('facts.workloads.web', ''));
}

const rule = { apiGroups: [''], resources: ['pods'], verbs: ['get'] };

test('a misspelt fact is found, where TypeScript sees nothing', () => {
  expect(ofWorkload({ replica: 2 })[0]).toMatch(/^\.replica: is not a field here; did you mean replicas\?/);
  expect(ofWorkload({ ports: { web: { number: 80, scraped: {} } } })[0]).toContain('did you mean scrape?');
});

test('a workload has a container', () => {
  expect(ofWorkload({ containers: {} })).toEqual(['.containers: must name at least one container']);
});

test.each([
  ['web_1', 'must be a port name'],
  ['a-port-with-a-long-name', 'must be a port name'],
  ['80', 'must be a port name'],
])('a port called %s is refused', (name, message) => {
  expect(ofWorkload({ ports: { [name]: { number: 80 } } })[0]).toContain(message);
});

test('a range that holds everybody is said by name', () => {
  const admits = [{ kind: 'cidr', cidr: '0.0.0.0/0' }];
  expect(ofWorkload({ ports: { web: { number: 80, admits } } })).toEqual([
    '.ports.web.admits[0].cidr: opens the port to everybody (got 0.0.0.0/0); say so with anywhere()',
  ]);
});

test('access is either own rules or an existing role', () => {
  const because = 'a test';
  const either = 'must have either rules of its own or the name of an existing role';
  expect(ofWorkload({ access: [{ because }] })).toEqual([`.access[0]: ${either}`]);
  const both = { because, rules: [rule], existing: { kind: 'ClusterRole', name: 'view' } };
  expect(ofWorkload({ access: [both] })).toEqual([`.access[0]: ${either}`]);
});

test('a Role holds in a namespace, and a path of the API server in none', () => {
  const because = 'a test';
  expect(ofWorkload({ access: [{ because, existing: { kind: 'Role', name: 'reader' } }] })).toEqual([
    '.access[0]: names an existing Role, which holds in one namespace alone; say in which with in',
  ]);
  const rules = [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }];
  expect(ofWorkload({ access: [{ because, rules, in: ['web'] }] })).toEqual([
    '.access[0]: grants nonResourceURLs in a namespace, which has none; give them an access rule without in',
  ]);
});

test.each([{ verbs: ['get'] }, { resources: ['pods'], verbs: ['get'] }, { ...rule, nonResourceURLs: ['/metrics'] }])(
  'a rule that the API server refuses, %j, is refused here',
  (bad) => {
    expect(ofWorkload({ access: [{ because: 'a test', rules: [bad] }] })).toEqual([
      '.access[0].rules[0]: must name apiGroups and resources, or nonResourceURLs alone; the API server refuses any other rule',
    ]);
  },
);

test('every privilege and every access says why', () => {
  expect(ofWorkload({ privileges: [{ kind: 'hostPID' }] })).toEqual(['.privileges[0].because: is required']);
  expect(ofWorkload({ access: [{ because: '', rules: [rule] }] })).toEqual([
    '.access[0].because: must say why (got "")',
  ]);
});

test('a capability is written as Kubernetes writes it, or its Pod Security level would be guessed', () => {
  const capability = (name: string) => ({ privileges: [{ kind: 'capability', capability: name, because: 'a test' }] });
  expect(ofWorkload(capability('NET_BIND_SERVICE'))).toEqual([]);
  expect(ofWorkload(capability('CAP_CHOWN'))).toEqual([
    '.privileges[0].capability: must be a capability (got CAP_CHOWN); write NET_ADMIN, not CAP_NET_ADMIN',
  ]);
});

test('peers are checked like facts', () => {
  expect(problems(peersSchema, { site: { kind: 'cidr', cidr: '10.0.0.1/8', port: 0 } })).toEqual([
    'facts.site.cidr: 10.0.0.1/8 has host bits set; did you mean 10.0.0.0/8?',
    'facts.site.port: must be at least 1 (got 0)',
  ]);
  expect(problems(peersSchema, { db: { kind: 'components', component: 'db', port: 'sql' } })[0]).toContain(
    'facts.db.kind: must be one of',
  );
});

const facts = (more: object): readonly string[] => problems(factsSchema, { stage: 'platform', ...more });

test('a path of a privilege stays in the folder that its reason speaks of', () => {
  const hostPath = { kind: 'hostPath', path: '/var/log/../lib', readOnly: true, because: 'reads logs' };
  expect(ofWorkload({ privileges: [hostPath] })).toEqual([
    '.privileges[0].path: has .. in it, which the API server refuses (got /var/log/../lib); write the path without',
  ]);
});

test.each(['/a//b', '/a/../b', '/a/./b', 'a'])('%s is no prefix of a route', (path) => {
  const routes = { web: { host: 'a.example.com', path, workload: 'web', port: 'http' } };
  expect(facts({ routes })).toEqual([expect.stringMatching(/^facts\.routes\.web\.path: /)]);
});

test('a quota counts resources that there are', () => {
  const counting = (quota: object) => facts({ namespaces: { a: { quota } } });
  expect(counting({ pods: '1', 'count/deployments.apps': '1', 'requests.nvidia.com/gpu': '1' })).toEqual([]);
  expect(counting({ pod: '1', 'request.cpu': '1' })).toEqual([
    'facts.namespaces.a.quota.pod: is no resource that a quota counts; did you mean pods?',
    'facts.namespaces.a.quota["request.cpu"]: is no resource that a quota counts; did you mean requests.cpu?',
  ]);
});

test('defaults of containers are what containers have, and no request is above its limit', () => {
  const giving = (requests: object, limits: object) =>
    facts({ namespaces: { a: { containerDefaults: { requests, limits } } } }).map((line) =>
      line.replace('facts.namespaces.a.containerDefaults.', ''),
    );
  expect(giving({ 'ephemeral-storage': '1Gi' }, { cpu: '1' })).toEqual([]);
  expect(giving({ pods: '1' }, {})).toEqual([
    'requests.pods: is not a field here (fields: cpu, memory, ephemeral-storage)',
  ]);
  expect(giving({ cpu: '2' }, { cpu: '1' })).toEqual([
    'requests.cpu: is above limits.cpu 1, which the API server refuses (got "2"); raise limits.cpu, or lower requests.cpu',
  ]);
});
