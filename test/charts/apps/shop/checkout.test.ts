import { problemsIn, type Tree } from '../../../fixtures/tree';
import { platform, rendered, specWith } from '../../rendered';

const podOf = (tree: Tree) => tree.get('Deployment', 'checkout').spec.template.spec;

test('checkout calls the ledger where its Service is, in the domain of the cluster', () => {
  expect(podOf(rendered())?.containers[0]?.command).toContain(
    '--backend-url=http://ledger.billing.svc.cluster.local/echo',
  );
  const elsewhere = rendered({ cluster: { domain: 'k8s.example.com' } });
  expect(podOf(elsewhere)?.containers[0]?.command?.join(' ')).toContain('http://ledger.billing.svc.k8s.example.com/');
});

const selectorOf = (kind: 'Deployment' | 'StatefulSet', name: string) =>
  rendered().get(kind, name).spec.selector.matchLabels;

test.each(['checkout', 'checkout-migrate'])('%s reaches the ledger, its database and DNS, and nothing else', (name) => {
  const egress = rendered().get('NetworkPolicy', name).spec?.egress ?? [];
  expect(egress.flatMap(({ to = [] }) => to.map(({ podSelector }) => podSelector?.matchLabels))).toEqual([
    selectorOf('Deployment', 'ledger'),
    selectorOf('StatefulSet', 'orders-db'),
    { 'k8s-app': 'kube-dns' },
  ]);
});

test('its database is asked before the first pod of a new version starts, with the new version', () => {
  const [migration, ...others] = rendered().all('Job');
  expect(others).toEqual([]);
  expect(migration?.metadata.annotations).toEqual({ 'argocd.argoproj.io/sync-wave': '-1' });
  const [step] = migration?.spec?.template.spec?.containers ?? [];
  expect(step?.image).toBe(podOf(rendered())?.containers[0]?.image);
});

test('it cannot run where the ledger does not', () => {
  expect(problemsIn(platform, specWith({ apps: { 'billing/ledger': false } }))).toEqual([
    expect.stringMatching(/^apps\.shop\/checkout: connects to billing\/ledger\/http/),
  ]);
});

test("its bounds are the autoscaler's alone, so that nobody resets the number of pods", () => {
  const tree = rendered({ apps: { 'shop/checkout': { replicas: { max: 9 } } } });
  expect(tree.get('HorizontalPodAutoscaler', 'checkout').spec).toMatchObject({ minReplicas: 2, maxReplicas: 9 });
  expect(tree.get('Deployment', 'checkout').spec.replicas).toBeUndefined();
});

test('it holds no key to the Kubernetes API', () => {
  expect(podOf(rendered())?.automountServiceAccountToken).toBe(false);
  expect(rendered().names('RoleBinding')).not.toContain('checkout');
});
