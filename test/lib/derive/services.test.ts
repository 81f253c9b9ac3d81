import { high, platform } from '../../fixtures/platform';
import { renderSample } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);

test('a Service has the ports that name a service number, by their names', () => {
  const { spec } = tree.get('Service', 'registry');
  expect(spec?.ports).toEqual([{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }]);
});

test('a Service finds the pods of its workload, and of no other', () => {
  const { spec, metadata } = tree.get('Service', 'invoices');
  const podsOf = (name: string) => tree.labels('Deployment', name);
  expect(podsOf(metadata.name)).toMatchObject(spec?.selector ?? {});
  expect(tree.labels('Job', tree.names('Job')[0] ?? '')).not.toMatchObject(spec?.selector ?? {});
});

test('the scheme of a port is said to whoever balances it', () => {
  const ports = tree.get('Service', 'ingress-controller').spec?.ports ?? [];
  expect(ports.map(({ name, appProtocol }) => [name, appProtocol])).toEqual([
    ['http', undefined],
    ['https', 'https'],
    ['webhook', 'https'],
  ]);
});

test('a workload without ports behind a Service has none', () => {
  expect(tree.names('Service')).not.toContain('backup-nightly');
  expect(renderSample({ workload: { ports: { metrics: { number: 9 } } }, container: probes }).names('Service')).toEqual(
    [],
  );
});

test('the headless Service of a StatefulSet names every pod, ready or not, with every port', () => {
  const { spec } = tree.get('Service', 'postgres-pods');
  expect(spec).toMatchObject({ clusterIP: 'None', publishNotReadyAddresses: true });
  expect(spec?.ports?.map(({ name, port }) => `${name ?? ''} ${port}`)).toEqual([
    'sql 5432',
    'replication 5433',
    'metrics 9187',
  ]);
  expect(tree.get('StatefulSet', 'postgres').spec.serviceName).toBe('postgres-pods');
});

const probes = {
  probes: { readiness: { port: 'metrics', path: '/' }, liveness: { port: 'metrics', path: '/' } },
} as const;
