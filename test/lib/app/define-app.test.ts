import { cidr, defineApp, hosts, to } from '../../../lib';
import { isApp } from '../../../lib/app/define-app';
import { planWarnings } from '../../../lib/plan/warnings';
import { describing, renderApp, web } from '../../fixtures/golden-path';
import { teams } from '../../fixtures/components/teams';
import { HIGH, platformOf, specFor } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const kindsOf = (changes: object, cluster = {}) =>
  renderApp(describing(changes), { cluster })
    .objects.filter(({ owner }) => owner === 'shop/web')
    .map(({ manifest }) => manifest.kind);

test.each([
  ['service', { ports: { http: 8080 } }, ['Deployment', 'NetworkPolicy', 'Service', 'ServiceAccount']],
  ['worker', {}, ['Deployment', 'NetworkPolicy', 'ServiceAccount']],
  [
    'stateful',
    { ports: { http: 8080 }, claims: { data: { size: '1Gi', at: '/data' } } },
    ['NetworkPolicy', 'Service', 'Service', 'ServiceAccount', 'StatefulSet'],
  ],
  ['agent', {}, ['DaemonSet', 'NetworkPolicy', 'ServiceAccount']],
  ['job', {}, ['Job', 'NetworkPolicy', 'ServiceAccount']],
  ['cron', { schedule: '@daily' }, ['CronJob', 'NetworkPolicy', 'ServiceAccount']],
  ['pod', {}, ['NetworkPolicy', 'Pod', 'ServiceAccount']],
  ['replica-set', {}, ['NetworkPolicy', 'ReplicaSet', 'ServiceAccount']],
  ['replication-controller', {}, ['NetworkPolicy', 'ReplicationController', 'ServiceAccount']],
])('a %s of a few lines becomes everything that it needs', (shape, changes, kinds) => {
  expect(kindsOf({ shape, ...changes })).toEqual(kinds);
});

test('where the loss of a node is to be survived, there are two pods and a budget', () => {
  expect(kindsOf({ shape: 'service', ports: { http: 8080 } }, HIGH)).toContain('PodDisruptionBudget');
  const tree = renderApp(web, { cluster: HIGH });
  expect(tree.get('Deployment', 'web').spec.replicas).toBe(2);
  expect(renderApp(web).get('Deployment', 'web').spec.replicas).toBe(1);
});

test.each([
  ['pod', 'nothing starts it again'],
  ['replica-set', 'a new version reaches no pod that runs'],
  ['replication-controller', 'knows neither rollouts nor going back'],
])('a %s warns of what it lacks, and how to change over', (shape, lacks) => {
  const [warning] = planWarnings(renderApp(describing({ shape })).plan);
  expect(warning).toMatchObject({ at: 'apps.shop/web' });
  expect(warning?.message).toContain(lacks);
  expect(warning?.message).toContain("write shape: 'worker'");
});

test('command and variables may use the addresses of its peers', () => {
  const tree = renderApp({
    ...web,
    connects: { self: to('web', 'http') },
    command: ({ peer }) => ['serve', peer('self').url],
    env: ({ peer }) => ({ HOST: peer('self').host }),
  });
  expect(tree.container('Deployment', 'web').command).toEqual(['serve', 'http://web.shop.svc.cluster.local']);
  expect(tree.container('Deployment', 'web').env).toEqual([{ name: 'HOST', value: 'web.shop.svc.cluster.local' }]);
});

test('what it says the same way everywhere needs no function', () => {
  const { command, args, env } = renderApp({
    ...web,
    command: ['./web'],
    args: ['-v'],
    env: { MODE: 'fast' },
  }).container('Deployment', 'web');
  expect({ command, args, env }).toEqual({
    command: ['./web'],
    args: ['-v'],
    env: [{ name: 'MODE', value: 'fast' }],
  });
});

test('a cluster may run another image, and set other amounts', () => {
  const settings = { image: 'registry.example.com/shop/web:3.0.0', requests: { memory: '64Mi' } };
  const tree = renderApp(web, { settings });
  const { image, resources } = tree.container('Deployment', 'web');
  expect(image).toBe('registry.example.com/shop/web:3.0.0');
  expect(resources).toEqual({ requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '64Mi' } });
  expect(tree.labels('Deployment', 'web')).toHaveProperty(['app.kubernetes.io/version'], '3.0.0');
});

test('the memory that a cluster requests raises the limit with it, where nobody states one', () => {
  const limitIn = (settings: object, limits?: object) =>
    renderApp({ ...web, ...(limits === undefined ? {} : { limits }) }, { settings }).container('Deployment', 'web')
      .resources?.limits;
  const requests = { memory: '256Mi' };
  expect(limitIn({ requests })).toEqual({ memory: '256Mi' });
  expect(limitIn({ requests, limits: { cpu: '1' } })).toEqual({ cpu: '1', memory: '256Mi' });
  expect(limitIn({ requests }, { memory: '1Gi' })).toEqual({ memory: '1Gi' });
  expect(limitIn({ requests, limits: { memory: '512Mi' } }, { memory: '1Gi' })).toEqual({ memory: '512Mi' });
});

test('it runs on the clusters that its file names', () => {
  expect(renderApp({ ...web, clusters: ['test'] }).names('Deployment')).toEqual(['web']);
  const elsewhere = platformOf([teams], [defineApp({ ...web, clusters: ['other'] })]);
  expect(treeOf(elsewhere, specFor([teams])).names('Deployment')).toEqual([]);
});

test('hosts outside are reached by their port, and its policy says which they are', () => {
  const policy = renderApp({ ...web, connects: { mail: hosts(['smtp.example.com'], 465) } }).get(
    'NetworkPolicy',
    'web',
  );
  expect(policy.metadata.annotations).toEqual({ 'groundplan.dev/hosts': 'smtp.example.com:465' });
  const [outside, dns] = policy.spec?.egress ?? [];
  expect(outside).toMatchObject({
    ports: [{ port: 465, protocol: 'TCP' }],
    to: [{ ipBlock: { cidr: '0.0.0.0/0', except: expect.arrayContaining(['10.244.0.0/16']) as string[] } }],
  });
  expect(dns?.ports).toContainEqual({ port: 53, protocol: 'UDP' });
});

test('addresses outside need no names', () => {
  const { spec } = renderApp({ ...web, connects: { bank: cidr('192.0.2.0/24', 443) } }).get('NetworkPolicy', 'web');
  expect(spec?.egress).toHaveLength(1);
});

test('an application is what defineApp made, not what has its fields', () => {
  const app = defineApp(web);
  expect([app, { ...app }, web, undefined].map(isApp)).toEqual([true, false, false, false]);
});
