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

test('it reaches the ledger and DNS, and nothing else', () => {
  const egress = rendered().get('NetworkPolicy', 'checkout').spec?.egress ?? [];
  const [ledger, dns] = egress.map(({ to = [] }) => to.map(({ podSelector }) => podSelector?.matchLabels));
  expect(egress).toHaveLength(2);
  expect(ledger).toEqual([rendered().get('Deployment', 'ledger').spec.selector.matchLabels]);
  expect(dns).toEqual([{ 'k8s-app': 'kube-dns' }]);
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
