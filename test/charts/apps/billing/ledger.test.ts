import type { Tree } from '../../../fixtures/tree';
import { platform, rendered } from '../../rendered';

const CLIENT = 'to.groundplan.dev/billing.ledger.http';

/** The ends that may connect to the ledger. */
const clientsOf = (tree: Tree) =>
  tree.get('NetworkPolicy', 'ledger').spec?.ingress?.flatMap(({ from = [] }) => from) ?? [];

const labelsOf = (tree: Tree, name: string) => tree.get('Deployment', name).spec.template.metadata?.labels ?? {};

test('the ledger admits its own team and the shop, and no other team', () => {
  const teams = { data: {}, shop: { namespaces: { shop: {}, web: {} } } };
  const [clients, ...others] = clientsOf(rendered({ components: { tenants: { teams } } }));
  expect(clients?.namespaceSelector?.matchExpressions?.[0]?.values).toEqual(['billing', 'shop', 'web']);
  expect(others).toEqual([]);
});

test('of their pods it admits those that say that they connect', () => {
  expect(clientsOf(rendered())[0]?.podSelector).toEqual({ matchLabels: { [CLIENT]: 'true' } });
  expect(labelsOf(rendered(), 'checkout')).toHaveProperty([CLIENT], 'true');
  expect(labelsOf(rendered(), 'ledger')).not.toHaveProperty([CLIENT]);
});

test('it is there before its client is, and stays as it is when the client goes', () => {
  const alone = rendered({ apps: { 'shop/checkout': false } });
  expect(alone.names('Deployment')).not.toContain('checkout');
  expect(alone.get('NetworkPolicy', 'ledger')).toEqual(rendered().get('NetworkPolicy', 'ledger'));
});

test('it runs nowhere when it names no cluster', () => {
  const apps = platform.apps.map((app) => ({ ...app, clusters: [] }));
  expect(rendered({}, { ...platform, apps }).names('Deployment')).toEqual(['kube-state-metrics', 'metrics-server']);
});
