import { taxRates } from '../../../../charts/apps/billing/tax-rates';
import { platform, rendered, type Change } from '../../rendered';

const inCluster = (change: Change = {}) => rendered(change, { ...platform, apps: [...platform.apps, taxRates] });

test('the team builds its Deployment, and everything around it follows from its facts', () => {
  const tree = inCluster();
  const around = ['Service', 'ServiceAccount', 'NetworkPolicy', 'PodDisruptionBudget'] as const;
  for (const kind of around) expect(tree.names(kind)).toContain('tax-rates');
});

test('a cluster sets its pods, its image and its mirror as for any other', () => {
  const tree = inCluster({
    cluster: { imageRegistry: { mirror: 'registry.example.com/mirror' } },
    apps: { 'billing/tax-rates': { replicas: 3, image: 'ghcr.io/stefanprodan/podinfo:6.13.0' } },
  });
  expect(tree.get('Deployment', 'tax-rates').spec.replicas).toBe(3);
  expect(tree.container('Deployment', 'tax-rates').image).toBe(
    'registry.example.com/mirror/ghcr.io/stefanprodan/podinfo:6.13.0',
  );
});

test('under an autoscaler nobody resets the number of its pods', () => {
  const tree = inCluster({ apps: { 'billing/tax-rates': { replicas: { min: 2, max: 5 } } } });
  expect(tree.get('HorizontalPodAutoscaler', 'tax-rates').spec).toMatchObject({ minReplicas: 2, maxReplicas: 5 });
  expect(tree.get('Deployment', 'tax-rates').spec.replicas).toBeUndefined();
});
