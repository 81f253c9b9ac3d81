import { ApiObject } from 'cdk8s';
import { described } from '../../fixtures/built-by-hand';
import { problemsOfAll, problemsOfApps, sampleApp } from '../../fixtures/sample';

const building =
  (apiVersion: string, kind: string, namespace?: string) =>
  (chart: ConstructorParameters<typeof ApiObject>[0]): void => {
    // What is of no kind of Kubernetes itself says why.
    const annotations = { 'groundplan.dev/because': 'a test' };
    new ApiObject(chart, 'extra', { apiVersion, kind, metadata: { name: 'extra', namespace, annotations } });
  };
const problemsWith = (...object: Parameters<typeof building>) =>
  problemsOfApps([sampleApp('shop', { build: building(...object) })]);

test.each([
  ['v1', 'ConfigMap'],
  ['example.com/v1', 'Certificate'],
])('an application builds %s %s in its own namespace', (apiVersion, kind) => {
  expect(problemsWith(apiVersion, kind, 'shop')).toEqual([]);
});

test.each(['billing', 'shop-reports'])('and in no other, be it its team’s or another’s: %s', (namespace) => {
  expect(problemsWith('v1', 'ConfigMap', namespace)).toEqual([
    `apps.shop/sample: ConfigMap ${namespace}/extra is in namespace ${namespace}, and an application builds in its own alone (shop); build it there, or have a component of the platform make it (charts/<component>)`,
  ]);
});

test('nor in one of Kubernetes', () => {
  expect(problemsWith('v1', 'ConfigMap', 'kube-system')).toContainEqual(
    expect.stringContaining('is in namespace kube-system, and an application builds in its own alone (shop)'),
  );
});

test.each([
  ['admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  ['scheduling.k8s.io/v1', 'PriorityClass'],
])('what is of the whole cluster is for components: %s %s', (apiVersion, kind) => {
  expect(problemsWith(apiVersion, kind)).toContain(
    `apps.shop/sample: ${kind} extra is of the whole cluster, and an application builds in its own namespace alone (shop); have a component of the platform make it (charts/<component>)`,
  );
  expect(problemsOfAll([described(building(apiVersion, kind))]).join()).not.toContain('of the whole cluster');
});

test('a custom resource without a namespace may be of the whole cluster, so it says which', () => {
  expect(problemsWith('example.com/v1', 'Issuer')).toEqual([
    'apps.shop/sample: Issuer extra names no namespace, and an application builds in its own alone (shop); set metadata.namespace, or where it is of the whole cluster, have a component of the platform make it (charts/<component>)',
  ]);
});

test('a namespace that is missing is told once', () => {
  expect(problemsWith('v1', 'ConfigMap')).toEqual([expect.stringContaining('[require-namespace]')]);
});
