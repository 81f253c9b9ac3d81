import { defineApp, overlay, to, type AnyComponent, type ServiceApp } from '../../lib';
import { apps, components, high, type FixtureSpec } from '../fixtures/platform';
import { invoices } from '../fixtures/components/invoices';
import { definePlatform, type Platform } from '../../lib/platform';
import { images } from '../fixtures/images';
import { probesOn, sample } from '../fixtures/sample';
import { treeOf } from '../fixtures/tree';

/* A pull request of a team shows its own folder, and nobody else's review is asked for. */

type Files = Readonly<Record<string, string>>;

function platformWith(all: readonly AnyComponent[], more: Readonly<Record<string, AnyComponent>> = {}): Platform {
  return definePlatform({ components: { ...components, ...more }, apps: all, images, clusters: [high] });
}

/** The paths below the cluster's folder that are in one tree alone, or not the same in both. */
function changed(before: Files, after: Files): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths]
    .filter((path) => before[path] !== after[path])
    .map((path) => path.replace('high/', ''))
    .sort();
}

const without = (spec: FixtureSpec, ...names: readonly string[]): FixtureSpec => ({
  ...spec,
  components: { ...spec.components, ...Object.fromEntries(names.map((name) => [name, false])) },
});

const small = {
  shape: 'service',
  team: 'shop',
  name: 'added',
  summary: 'Is added.',
  image: 'registry.example.com/shop/added:1.0.0',
  ports: { http: 8080 },
  health: { ready: '/ready', live: '/live' },
} as const;

function addedFolders(app: AnyComponent, base: readonly AnyComponent[] = apps, spec: FixtureSpec = high) {
  const before = treeOf(platformWith(base), spec).files;
  const after = treeOf(platformWith([...base, app]), spec).files;
  return new Set(changed(before, after).map((path) => path.split('/').slice(0, -1).join('/')));
}

const withRoute: AnyComponent = {
  ...invoices,
  name: 'added',
  peers: {},
  facts: () => ({
    stage: 'apps',
    namespace: 'billing',
    workloads: {
      added: {
        kind: 'Deployment',
        containers: { added: 'invoices' },
        ports: { http: { number: 3000, service: 80 } },
      },
    },
    routes: { added: { host: 'added.example.com', path: '/', workload: 'added', port: 'http' } },
  }),
  pods: () => ({
    added: {
      containers: {
        added: { ...probesOn('http'), requests: { cpu: '1m', memory: '1Mi' }, limits: { memory: '1Mi' } },
      },
    },
  }),
};

describe('adding an application touches its own folder', () => {
  test.each<[string, Partial<ServiceApp>]>([
    ['that talks to nobody', {}],
    ['with metrics', { ports: { http: 8080, metrics: 9797 } }],
    ['with metrics on a port that nobody else has', { ports: { http: 8080, metrics: 12345 } }],
    ['that connects to its own team', { connects: { checkout: to('shop/checkout', 'http') } }],
    ['that connects to another team', { connects: { ledger: to('billing/ledger', 'http') } }],
    ['that connects to a component', { connects: { registry: to('registry', 'http') } }],
    ['in another namespace of the team', { namespace: 'shop-reports', connects: { l: to('billing/ledger', 'http') } }],
    ['that admits everybody', { clients: 'anyone' }],
    ['that listens on another port', { ports: { http: 12345 }, clients: ['billing'] }],
    ['with files', { files: { '/etc/added': { 'a.conf': 'x' } } }],
  ])('%s', (_, changes) => {
    const app = defineApp<string>({ ...small, ...changes });
    expect(addedFolders(app)).toEqual(new Set(['apps/shop/added']));
  });

  test('behind a route', () => {
    expect(addedFolders(withRoute)).toEqual(new Set(['apps/billing/added']));
  });

  test('as the first with metrics, the first behind a route and the first of its team', () => {
    const spec = without(high, 'registry', 'postgres', 'node-agent', 'backup', 'auditor');
    const first = defineApp({ ...small, ports: { http: 8080, metrics: 9797 } });
    expect(addedFolders(first, [], spec)).toEqual(new Set(['apps/shop/added']));
    expect(addedFolders(withRoute, [], spec)).toEqual(new Set(['apps/billing/added']));
  });
});

describe('adding a component touches its own folder, its namespaces and whom its facts name', () => {
  function added(component: AnyComponent): readonly string[] {
    const spec = overlay<FixtureSpec>(high, { components: { [component.name]: {} } });
    const before = treeOf(platformWith(apps), high).files;
    return changed(before, treeOf(platformWith(apps, { [component.name]: component }), spec).files).filter(
      (path) => !path.startsWith(`${component.name}/`),
    );
  }
  const own = ['namespaces/namespace_added.yaml', 'namespaces/networkpolicy_added_default-deny.yaml'];

  test('one that talks to nobody', () => {
    expect(added(sample({ name: 'added' }))).toEqual(own);
  });

  test('one that connects to another', () => {
    const client = sample({
      name: 'added',
      peers: { registry: to('registry', 'http') },
      workload: { connects: ['registry'] },
    });
    expect(added(client)).toEqual([...own, 'registry/networkpolicy_registry.yaml']);
  });

  test('one with metrics: the scraper learns its namespace', () => {
    const ports = { metrics: { number: 9000, scrape: { path: '/metrics' } } };
    const scraped = sample({ name: 'added', workload: { ports }, container: probesOn('metrics') });
    expect(added(scraped)).toEqual([...own, 'scraper/networkpolicy_scraper.yaml']);
  });
});

test('a port number changes where it is listened on, where it is stated, and nowhere else', () => {
  const spec = overlay<FixtureSpec>(high, { components: { postgres: { sqlPort: 6432 } } });
  const files = (one: FixtureSpec) => treeOf(platformWith(apps), one).files;
  expect(changed(files(high), files(spec)).map((path) => path.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
    // the name of each pod answers on it; the Service keeps its own number, so that no client's pods change
    'postgres/service_postgres-pods.yaml',
    'postgres/statefulset_postgres.yaml',
  ]);
});

test('removing the scraper touches whom it scraped and who sent to it', () => {
  const files = (one: FixtureSpec) => treeOf(platformWith(apps), one).files;
  const paths = changed(files(high), files(without(high, 'scraper'))).filter(
    (path) => !path.startsWith('scraper/') && !path.startsWith('namespaces/'),
  );
  expect(paths.filter((path) => !path.includes('networkpolicy'))).toEqual([
    'node-agent/daemonset_node-agent.yaml',
    'registry/deployment_registry.yaml',
  ]);
});
