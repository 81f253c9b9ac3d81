import { storefront } from '../../../../charts/apps/shop/storefront';
import { platform, rendered } from '../../rendered';

const INGRESS = { namespace: 'ingress', labels: { 'app.kubernetes.io/name': 'traefik' } };
const tree = rendered(
  { cluster: { routes: { domain: 'shop.example.com' }, external: { ingress: INGRESS } } },
  { ...platform, apps: [...platform.apps, storefront] },
);

test('customers come by its route, through what forwards requests, and by no other way', () => {
  const [rule, ...others] = tree.get('Ingress', 'storefront').spec?.rules ?? [];
  expect(others).toEqual([]);
  expect(rule?.host).toBe('shop.shop.example.com');
  const rules = tree.get('NetworkPolicy', 'storefront').spec?.ingress ?? [];
  const froms = rules.flatMap(({ from = [] }) => from).map(({ podSelector }) => podSelector?.matchLabels);
  expect(froms).toEqual([INGRESS.labels, { 'to.groundplan.dev/shop.storefront.http': 'true' }]);
});

test('it reaches the checkout, and not what the checkout reaches', () => {
  const egress = tree.get('NetworkPolicy', 'storefront').spec?.egress ?? [];
  const reached = egress.flatMap(({ to = [] }) => to.map(({ podSelector }) => podSelector?.matchLabels));
  expect(reached).toEqual([tree.get('Deployment', 'checkout').spec.selector.matchLabels, { 'k8s-app': 'kube-dns' }]);
});
