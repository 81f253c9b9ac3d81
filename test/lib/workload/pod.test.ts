import { high, platform, single } from '../../fixtures/platform';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);
const workloads = [...tree.all('Deployment'), ...tree.all('StatefulSet'), ...tree.all('DaemonSet')];

test('every container states what it asks for and where its memory ends', () => {
  for (const { spec } of workloads) {
    for (const { resources } of spec.template.spec?.containers ?? []) {
      expect(Object.keys(resources?.requests ?? {})).toEqual(['cpu', 'memory']);
      expect(resources?.limits).toHaveProperty('memory');
    }
  }
});

test('every listening container has a readiness and a liveness probe that differ', () => {
  const listening = workloads
    .flatMap(({ spec }) => spec.template.spec?.containers ?? [])
    .filter(({ ports = [] }) => ports.length > 0);
  expect(listening.length).toBeGreaterThan(5);
  for (const { readinessProbe, livenessProbe } of listening) {
    expect(readinessProbe).toBeDefined();
    expect(livenessProbe).toBeDefined();
    expect(readinessProbe).not.toEqual(livenessProbe);
  }
});

test('selectors hold nothing that a release changes; labels of the pods do', () => {
  for (const { spec } of workloads) {
    expect(Object.keys(spec.selector.matchLabels ?? {})).toEqual([
      'app.kubernetes.io/component',
      'app.kubernetes.io/name',
    ]);
    expect(spec.template.metadata?.labels).toMatchObject(spec.selector.matchLabels ?? {});
    expect(spec.template.metadata?.labels).toHaveProperty(['app.kubernetes.io/version']);
  }
});

test('the instance label is the name of the object', () => {
  expect(tree.labels('Deployment', 'ingress-controller')).toMatchObject({
    'app.kubernetes.io/instance': 'ingress-controller',
    'app.kubernetes.io/name': 'ingress',
    'app.kubernetes.io/component': 'controller',
  });
});

test('only pods with metrics carry the label by which they are scraped', () => {
  const labels = (name: string) => tree.labels('Deployment', name);
  expect(labels('checkout')).toHaveProperty(['groundplan.dev/scraped'], 'true');
  expect(labels('registry')).not.toHaveProperty(['groundplan.dev/scraped']);
});

test('pods of an application carry a label for each port that it connects to; those of components need none', () => {
  const labels = (name: string) => Object.keys(tree.labels('Deployment', name));
  expect(labels('checkout')).toContain('to.groundplan.dev/billing.ledger.http');
  expect(labels('registry').filter((label) => label.startsWith('to.'))).toEqual([]);
});

test('a few old revisions are kept to roll back to', () => {
  for (const { spec } of workloads) expect(spec.revisionHistoryLimit).toBe(5);
});

test('a rollout never has fewer pods than before, unless the workload says so', () => {
  expect(tree.get('Deployment', 'checkout').spec.strategy).toEqual({
    type: 'RollingUpdate',
    rollingUpdate: { maxUnavailable: 0, maxSurge: '25%' },
  });
  expect(tree.get('Deployment', 'registry').spec.strategy).toEqual({ type: 'Recreate' });
});

test('an init container runs before the others, as hardened as they are', () => {
  const pod = tree.pod('Deployment', 'registry');
  expect(pod.initContainers?.map(({ name }) => name)).toEqual(['prepare']);
  expect(pod.initContainers?.[0]?.securityContext).toEqual(pod.containers[0]?.securityContext);
  expect(pod.initContainers?.[0]).not.toHaveProperty('ports');
});

test('each container opens the ports that name it', () => {
  const { containers } = tree.pod('Deployment', 'registry');
  expect(containers.map(({ name, ports = [] }) => [name, ...ports.map((port) => port.name)])).toEqual([
    ['registry', 'debug'],
    ['proxy', 'http'],
  ]);
});

test('an optional peer shows in the pods where it is, and leaves nothing where it is not', () => {
  const variablesIn = (found: typeof tree) => found.container('Deployment', 'registry').env ?? [];
  expect(variablesIn(tree)).toEqual([{ name: 'PUSH_URL', value: 'http://scraper.monitoring.svc.cluster.local:9090' }]);
  const without = { ...single, components: { ...single.components, scraper: false as const } };
  expect(variablesIn(treeOf(platform, without))).toEqual([]);
});
