import type { Manifest } from '../../../lib/render/manifest';
import { pathOf, reservedFolders } from '../../../lib/render/path';
import { isTreePath } from '../../../lib/render/tree-file';

const object = (apiVersion: string, kind: string, metadata: Manifest['metadata']): Manifest => ({
  apiVersion,
  kind,
  metadata,
});
const place = { cluster: 'production', folder: 'metrics-server', namespace: 'kube-system' };
const role = (name: string) => object('rbac.authorization.k8s.io/v1', 'ClusterRole', { name });

describe('pathOf', () => {
  test.each([
    [object('apps/v1', 'Deployment', { name: 'web', namespace: 'kube-system' }), 'deployment_web'],
    [object('v1', 'Service', { name: 'web', namespace: 'other' }), 'service_other_web'],
    [object('v1', 'Namespace', { name: 'other' }), 'namespace_other'],
    [
      object('cert-manager.io/v1', 'Certificate', { name: 'web', namespace: 'kube-system' }),
      'certificate_cert-manager.io_web',
    ],
    [
      object('cert-manager.io/v1', 'Certificate', { name: 'web', namespace: 'other' }),
      'certificate_cert-manager.io_other_web',
    ],
    [object('networking.k8s.io/v1', 'Ingress', { name: 'web' }), 'ingress_web'],
    [object('gateway.networking.k8s.io/v1', 'HTTPRoute', { name: 'web' }), 'httproute_gateway.networking.k8s.io_web'],
    [object('metrics.k8s.io/v1beta1', 'NodeMetrics', { name: 'n' }), 'nodemetrics_metrics.k8s.io_n'],
    [object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { name: 'n' }), 'volumesnapshot_snapshot.storage.k8s.io_n'],
    [
      object('apiregistration.k8s.io/v1', 'APIService', { name: 'v1beta1.metrics.k8s.io' }),
      'apiservice_v1beta1.metrics.k8s.io',
    ],
    [role('system:metrics-server'), 'clusterrole_system%3ametrics-server'],
    [role('a_b%c/ü'), 'clusterrole_a%5fb%25c%2f%c3%bc'],
  ])('%j is %s', (manifest, name) => {
    expect(pathOf(manifest, place)).toBe(`production/metrics-server/${name}.yaml`);
  });

  test('without a home namespace every namespace is foreign', () => {
    const policy = object('networking.k8s.io/v1', 'NetworkPolicy', { name: 'deny', namespace: 'shop' });
    expect(pathOf(policy, { cluster: 'dev', folder: 'namespaces' })).toBe(
      'dev/namespaces/networkpolicy_shop_deny.yaml',
    );
  });

  test('names that differ in case only get paths that differ in more', () => {
    const paths = ['Admin', 'admin', 'aDmin', '%41dmin'].map((name) => pathOf(role(name), place));
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(4);
    expect(paths).toEqual(paths.map((path) => path.toLowerCase()));
  });

  test('a long name is cut to 200 bytes and stays its own', () => {
    const names = ['x', 'y'].map((end) => pathOf(role(`${'ü'.repeat(100)}${end}`), place).split('/')[2] ?? '');
    expect(names.map((name) => Buffer.byteLength(name))).toEqual([200, 200]);
    expect(names[0]).not.toBe(names[1]);
  });

  test.each(['x', 'system:x', 'x'.repeat(250), '-', 'A B'])('the writers know the path of %s as rendered', (name) => {
    expect(isTreePath(pathOf(role(name), place))).toBe(true);
  });

  test('reserves the folders that are no components', () => {
    expect(reservedFolders).toContain('inventory');
  });
});
