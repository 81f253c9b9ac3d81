import { ApiObject, type Chart } from 'cdk8s';
import { defineApp, selectorOf, type BuiltApp } from '../../../lib';
import { KubeDeployment, type KubeDeploymentProps } from '../../../lib/imports/k8s';
import { teams } from '../../fixtures/components/teams';
import { containerFor } from '../../fixtures/built-by-hand';
import { platformOf, specFor } from '../../fixtures/sample';
import { problemsIn, treeOf } from '../../fixtures/tree';

type Build = BuiltApp['build'];
type Written = Partial<BuiltApp>;

const SOUND = {
  shape: 'built',
  team: 'shop',
  name: 'web',
  image: 'registry.example.com/shop/web:2.1.0',
  kind: 'Deployment',
  ports: { web: { number: 8080, protocol: 'http' } },
} as const;

/** What a team builds, sound but for the differences. */
const building =
  (difference: Partial<KubeDeploymentProps['spec']> = {}, container: object = {}, pod: object = {}): Build =>
  (chart: Chart, { namespace, port, image, podLabels, spec }) => {
    new KubeDeployment(chart, 'web', {
      metadata: { name: 'web', namespace },
      spec: {
        ...(typeof spec.replicas === 'number' ? { replicas: spec.replicas } : {}),
        selector: { matchLabels: { ...selectorOf('web', 'web') } },
        template: {
          metadata: { labels: { ...podLabels('web') } },
          spec: {
            serviceAccountName: 'web',
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [{ ...containerFor({ port }), name: 'app', image: image('app'), ...container }],
            ...pod,
          },
        },
        ...difference,
      },
    });
  };

const platform = (app: Written) => platformOf([teams], [defineApp({ build: building(), ...SOUND, ...app })]);
const spec = (settings: object = {}, cluster: object = {}) => ({
  ...specFor([teams], cluster),
  apps: { 'shop/web': settings },
});
const render = (app: Written = {}, settings: object = {}, cluster: object = {}) =>
  treeOf(platform(app), spec(settings, cluster));
const problemsOf = (app: Written, settings: object = {}) => problemsIn(platform(app), spec(settings));

test('around what is built stands what stands around any application', () => {
  const tree = render({ replicas: 2, clients: ['billing'] });
  for (const kind of ['Service', 'ServiceAccount', 'NetworkPolicy', 'PodDisruptionBudget'] as const)
    expect(tree.names(kind)).toContain('web');
  expect(tree.get('Service', 'web').spec?.ports).toMatchObject([{ name: 'web', port: 80, targetPort: 'web' }]);
});

test('its headless Service, too, leads to the numbers that its pods listen at', () => {
  const tree = render({ service: { headless: true } });
  expect(tree.get('Service', 'web').spec).toMatchObject({ clusterIP: 'None', ports: [{ name: 'web', port: 8080 }] });
});

test('a secret that it states is one that it reads, under the name of an application’s', () => {
  const valueFrom = { secretKeyRef: { name: 'web-key', key: 'key' } };
  const reading = building({}, { env: [{ name: 'KEY', valueFrom }] });
  const secrets = { key: { keys: ['key'] } };
  expect(problemsOf({ secrets, build: reading })).toEqual([]);
  expect(problemsOf({ build: reading })).toEqual([expect.stringContaining('web-key')]);
});

test('what it builds beside the workload lies in the namespace that it names', () => {
  const beside: Build = (chart, context) => {
    building()(chart, context);
    const metadata = { name: 'other', namespace: context.namespace };
    new ApiObject(chart, 'other', { apiVersion: 'v1', kind: 'ConfigMap', metadata });
  };
  expect(problemsOf({ build: beside, namespace: 'shop-reports' })).toEqual([]);
});

test('a workload in a namespace of others is told once', () => {
  const elsewhere: Build = (chart, context) => {
    building()(chart, { ...context, namespace: 'billing' });
  };
  expect(problemsOf({ build: elsewhere })).toEqual([
    expect.stringContaining('is in namespace billing, the facts say shop; set metadata.namespace'),
  ]);
});

test('its image is the one that the cluster sets, from where the cluster pulls', () => {
  const settings = { image: 'registry.example.com/shop/web:3.0.0' };
  const tree = render({}, settings, { imageRegistry: { mirror: 'mirror.example.com' } });
  expect(tree.container('Deployment', 'web').image).toBe('mirror.example.com/registry.example.com/shop/web:3.0.0');
});

test.each([
  ['requests', { requests: { cpu: '1' } }],
  ['paused', { paused: true }],
])('a cluster sets nothing that nothing would read: %s', (field, settings) => {
  expect(problemsOf({}, settings)).toEqual([expect.stringContaining(`apps.shop/web.${field}: is not a field here`)]);
});

test('what only a workload with a number of pods has is no setting of others', () => {
  expect(problemsOf({ kind: 'CronJob', ports: {}, build: () => undefined }, { replicas: 2 })).toContainEqual(
    expect.stringContaining('apps.shop/web.replicas: is not a field here'),
  );
});

test.each<[string, Build, RegExp]>([
  ['a workload that is not there', () => undefined, /Deployment web is declared, but not built/],
  ['another number of pods', building({ replicas: 7 }), /7/],
  ['another image', building({}, { image: 'registry.example.com/other:1' }), /its facts say registry/],
  ['a node of its own', building({}, {}, { nodeName: 'node-1' }), /names the node node-1/],
  ['a port that is not stated', building({}, { ports: [{ name: 'admin', containerPort: 9 }] }), /opens port admin 9/],
])('%s is refused', (_, build, message) => {
  expect(problemsOf({ build })).toContainEqual(expect.stringMatching(message));
});

const manifest =
  (apiVersion: string, kind: string, namespace: string | undefined = 'shop'): Build =>
  (chart, context) => {
    building()(chart, context);
    const spec = kind === 'StatefulSet' ? { template: { spec: { containers: [] } } } : {};
    new ApiObject(chart, 'other', { apiVersion, kind, metadata: { name: 'other', namespace }, spec });
  };

test.each<[string, Written, string]>([
  ['no workload', { build: () => undefined }, 'Deployment web is declared, but not built; make it in build'],
  [
    'a container beside',
    { build: building({}, { name: 'web' }) },
    'runs a container web, but of what an application builds the container app alone is known',
  ],
  [
    'no container app',
    { build: building({}, { name: 'web' }) },
    'has no container app, by which its image, ports and privileges go; call its container so',
  ],
  [
    'a secret that nothing reads',

    { build: building(), secrets: { key: { keys: ['key'] } } },
    'does not read secret web-key, which it states; mount it or read it into the environment, or take it out of secrets',
  ],
  [
    'an Ingress',
    { build: manifest('networking.k8s.io/v1', 'Ingress') },
    'is built by hand; state it in the application instead: route',
  ],
  [
    'a policy',
    { build: manifest('networking.k8s.io/v1', 'NetworkPolicy') },
    'is built by hand; state it in the application instead: connects and clients',
  ],
  [
    'an object among those of Kubernetes',
    { build: manifest('example.com/v1', 'Settings', 'kube-system') },
    'is in namespace kube-system, and an application builds in its own alone (shop)',
  ],
  [
    'an HTTPRoute',
    { build: manifest('gateway.networking.k8s.io/v1', 'HTTPRoute') },
    'is built by hand; state it in the application instead: route',
  ],
  [
    'a second workload',
    { build: manifest('apps/v1', 'StatefulSet') },
    'correct kind or name, or make it an application of its own',
  ],
])('%s is refused in words of its own fields', (_, written, message) => {
  expect(problemsOf(written).join()).toContain(message);
});

test.each([
  ['replicas', { replicas: 2 }],
  ['clients', { clients: 'anyone' }],
  ['route', { route: { host: 'web' } }],
])('%s of what has no Service and no number of pods would be read by nobody', (field, fields) => {
  expect(() => defineApp({ ...SOUND, kind: 'DaemonSet', build: building(), ...fields } as never)).toThrow(
    `${field}: is for a Deployment or StatefulSet, and DaemonSet has neither Service nor a number of pods`,
  );
});

test.each(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'] as const)(
  'a %s without a pod template is refused, whatever else is right',
  (kind) => {
    const build: Build = (chart, { namespace }) => {
      const apiVersion = kind.endsWith('Job') ? 'batch/v1' : 'apps/v1';
      new ApiObject(chart, 'web', { apiVersion, kind, metadata: { name: 'web', namespace } });
    };
    expect(problemsOf({ kind, ports: {}, build })).toContainEqual(
      `apps.shop/web: ${kind} shop/web has no pod template, so nothing that is declared runs; write it`,
    );
  },
);

test('build is a function', () => {
  expect(() => defineApp({ ...SOUND, build: 'main.yaml' } as never)).toThrow(
    /build: must be a function that makes its objects/,
  );
  expect(() => defineApp(SOUND as never)).toThrow(/build: must be a function/);
});
