import { defineApp, to, type AppDescription } from '../../../lib';
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

test('it runs on the clusters that its file names', () => {
  expect(rendered({ clusters: ['other'] }).names('Deployment')).toEqual([]);
  expect(rendered({ clusters: ['test'] }).names('Deployment')).toEqual(['web']);
});

test('settings that no autoscaler could hold are refused', () => {
  const platform = platformOf([teams], [defineApp(small)]);
  const spec = { ...specFor([teams]), apps: { 'shop/web': { replicas: { min: 4, max: 2 } } } };
  expect(problemsIn(platform, spec).join()).toContain('apps.shop/web.replicas');
});
