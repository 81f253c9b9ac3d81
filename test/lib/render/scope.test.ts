import { scopeOf } from '../../../lib/render/scope';

test.each([
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'cluster'],
  ['v1', 'Namespace', 'cluster'],
  ['v1', 'ConfigMap', 'namespace'],
  ['apps/v1', 'Deployment', 'namespace'],
  ['example.com/v1', 'ClusterRole', 'unknown'],
  ['example.com/v1', 'ConfigMap', 'unknown'],
] as const)('%s %s: %s', (apiVersion, kind, scope) => {
  expect(scopeOf({ apiVersion, kind })).toBe(scope);
});
