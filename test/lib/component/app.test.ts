import { defineApp, secretKey, to, type AppDescription } from '../../../lib';
import { HIGH, platformOf, specFor } from '../../fixtures/sample';
import { teams } from '../../fixtures/components/teams';
import { problemsIn, treeOf, type Tree } from '../../fixtures/tree';

const small = {
  team: 'shop',
  name: 'web',
  summary: 'Shows the shop.',
  image: 'registry.example.com/shop/web:2.1.0',
  port: 8080,
  health: { ready: '/ready', live: '/live' },
};

function rendered(changes: Partial<AppDescription<string>> = {}, cluster: object = {}): Tree {
  return treeOf(platformOf([teams], [defineApp<string>({ ...small, ...changes })]), specFor([teams], cluster));
}

function podOf(tree: Tree) {
  return tree.pod('Deployment', 'web');
}

test('ten lines of facts become everything that an application needs', () => {
  const kinds = rendered({}, HIGH).objects.filter(({ owner }) => owner === 'shop/web');
  expect(kinds.map(({ manifest }) => manifest.kind)).toEqual([
    'Deployment',
    'HorizontalPodAutoscaler',
    'NetworkPolicy',
    'PodDisruptionBudget',
    'Service',
    'ServiceAccount',
  ]);
});

test('its Service listens on 80, whatever the application listens on', () => {
  expect(rendered().get('Service', 'web').spec?.ports).toMatchObject([{ port: 80, targetPort: 'http' }]);
});

test('it runs as often as the cluster needs, unless its settings say otherwise', () => {
  const least = (tree: Tree) => tree.get('HorizontalPodAutoscaler', 'web').spec.minReplicas;
  expect(least(rendered())).toBe(1);
  expect(least(rendered({}, HIGH))).toBe(2);
});

test('metrics on the serving port need no second port', () => {
  const ports = (changes: Partial<AppDescription<string>>) =>
    podOf(rendered(changes)).containers[0]?.ports?.map(({ name, containerPort }) => [name, containerPort]);
  expect(ports({ metrics: { port: 8080 } })).toEqual([['http', 8080]]);
  expect(ports({ metrics: { port: 9090 } })).toEqual([
    ['http', 8080],
    ['metrics', 9090],
  ]);
  expect(ports({})).toEqual([['http', 8080]]);
});

test('each folder of files is a ConfigMap, and /tmp is the one place to write', () => {
  const tree = rendered({ files: { '/etc/web': { 'a.conf': 'x' }, '/etc/more': { 'b.conf': 'y' } } });
  expect(tree.names('ConfigMap')).toEqual(['web-config-2', 'web']);
  const writable = podOf(tree).containers[0]?.volumeMounts?.filter(({ readOnly }) => readOnly !== true);
  expect(writable?.map(({ mountPath }) => mountPath)).toEqual(['/tmp']);
});

test('command and variables may use the addresses of its peers', () => {
  const tree = rendered({
    connects: { self: to('shop/web', 'http') },
    command: ({ peer }) => ['serve', peer('self').url],
    env: ({ peer }) => ({ HOST: peer('self').host }),
  });
  expect(podOf(tree).containers[0]?.command).toEqual(['serve', 'http://web.shop.svc.cluster.local']);
  expect(podOf(tree).containers[0]?.env).toEqual([{ name: 'HOST', value: 'web.shop.svc.cluster.local' }]);
});

test('a secret is one that its workload reads, by the keys that it names', () => {
  const tree = rendered({
    secrets: { 'web-mail': ['token', 'user'] },
    env: () => ({ TOKEN: secretKey('web-mail', 'token'), USER: secretKey('web-mail', 'user') }),
  });
  expect(tree.plan.components.get('shop/web')?.facts.secrets).toEqual({
    'web-mail': { keys: ['token', 'user'], readBy: ['web'] },
  });
  expect(podOf(tree).containers[0]?.env?.[0]).toEqual({
    name: 'TOKEN',
    valueFrom: { secretKeyRef: { name: 'web-mail', key: 'token' } },
  });
});

test('it runs on the clusters that its file names', () => {
  expect(rendered({ clusters: ['other'] }).names('Deployment')).toEqual([]);
  expect(rendered({ clusters: ['test'] }).names('Deployment')).toEqual(['web']);
});

test('settings that no autoscaler could hold are refused', () => {
  const platform = platformOf([teams], [defineApp(small)]);
  const spec = { ...specFor([teams]), apps: { 'shop/web': { replicas: { min: 4, max: 2 } } } };
  expect(problemsIn(platform, spec).join()).toContain('apps.shop/web.replicas');
});

test.each([
  [{ requests: { memory: '256Mi' } }, '128Mi, which the API server refuses (got 256Mi)'],
  [{ memoryLimit: '32Mi' }, '32Mi, which the API server refuses (got 64Mi)'],
])('no pod could ask for more memory than it may have: %j', (settings, reason) => {
  const platform = platformOf([teams], [defineApp(small)]);
  const spec = (apps: object) => ({ ...specFor([teams]), apps: { 'shop/web': apps } });
  expect(problemsIn(platform, spec(settings))).toEqual([
    `apps.shop/web.requests.memory: is above memoryLimit ${reason}; raise memoryLimit, or lower requests.memory`,
  ]);
  expect(problemsIn(platform, spec({ ...settings, memoryLimit: '256Mi' }))).toEqual([]);
});
