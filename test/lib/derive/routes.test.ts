import { high, platform } from '../../fixtures/platform';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);

test('a route leads from host and path to the Service port by its name', () => {
  const [rule] = tree.get('Ingress', 'registry').spec?.rules ?? [];
  expect(rule?.host).toBe('registry.example.com');
  expect(rule?.http?.paths).toEqual([
    { path: '/', pathType: 'Prefix', backend: { service: { name: 'registry', port: { name: 'http' } } } },
  ]);
  expect(tree.get('Service', 'registry').spec?.ports?.map(({ name }) => name)).toContain('http');
});

test('pods behind a route carry the label by which the ingress part reaches them', () => {
  const labels = (name: string) => tree.labels('Deployment', name);
  expect(labels('invoices')).toHaveProperty(['groundplan.dev/routed'], 'true');
  expect(labels('checkout')).not.toHaveProperty(['groundplan.dev/routed']);
  expect(tree.labels('Job', tree.names('Job')[0] ?? '')).not.toHaveProperty(['groundplan.dev/routed']);
});
