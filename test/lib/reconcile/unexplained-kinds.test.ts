import { ApiObject, type Chart } from 'cdk8s';
import { described } from '../../fixtures/built-by-hand';
import { problemsOfAll, problemsOfApps, sampleApp } from '../../fixtures/sample';

/** What is said where an object is built beside the workload of an application. */
function problemsWith(apiVersion: string, kind: string, annotations?: Readonly<Record<string, string>>) {
  const build = (chart: Chart) => {
    new ApiObject(chart, 'extra', {
      apiVersion,
      kind,
      metadata: { name: 'extra', namespace: 'shop', annotations },
      ...(kind === 'EndpointSlice' ? { addressType: 'IPv4', endpoints: [{ addresses: ['10.244.1.5'] }] } : {}),
    });
  };
  return problemsOfApps([sampleApp('shop', { build })]);
}
const because = (reason: string) => ({ 'groundplan.dev/because': reason });
const advice = 'say in its annotation groundplan.dev/because why the application needs it, for whoever reviews it';

const FOREIGN = [
  ['networking.istio.io/v1', 'VirtualService'],
  ['projectcontour.io/v1', 'HTTPProxy'],
  ['route.openshift.io/v1', 'Route'],
  ['k8s.nginx.org/v1', 'VirtualServer'],
  ['gateway.networking.k8s.io/v1', 'Gateway'],
  ['cilium.io/v2', 'CiliumLocalRedirectPolicy'],
  ['keda.sh/v1alpha1', 'ScaledJob'],
] as const;

test.each(FOREIGN)('an application says why it builds a %s %s, whoever serves it', (apiVersion, kind) => {
  const line = `apps.shop/sample: ${kind} shop/extra is of no kind of Kubernetes itself (${apiVersion.split('/')[0] ?? ''}), so that nothing here knows what it opens or starts; ${advice}`;
  expect(problemsWith(apiVersion, kind)).toEqual([line]);
  expect(problemsWith(apiVersion, kind, because(' '))).toHaveLength(1);
  expect(problemsWith(apiVersion, kind, because('the mesh shifts traffic to the canary'))).toEqual([]);
});

test.each([
  ['v1', 'Endpoints'],
  ['discovery.k8s.io/v1', 'EndpointSlice'],
])('and a %s %s, which leads to whatever address it names', (apiVersion, kind) => {
  expect(problemsWith(apiVersion, kind).join('\n')).toContain(
    `${kind} shop/extra leads a Service to addresses that are written by hand, whose owners nobody asked; ${advice}`,
  );
  expect(problemsWith(apiVersion, kind, because('the database is outside the cluster'))).toEqual([]);
});

test("other kinds of Kubernetes' own need no reason", () => {
  expect(problemsWith('v1', 'ConfigMap')).toEqual([]);
});

test('a reason opens no kind that a field stands for', () => {
  expect(problemsWith('networking.k8s.io/v1', 'Ingress', because('we want to')).join('\n')).toContain(
    'is built by hand',
  );
});

test('a component of the platform needs none', () => {
  const build = (chart: Chart) => {
    new ApiObject(chart, 'extra', {
      apiVersion: 'networking.istio.io/v1',
      kind: 'VirtualService',
      metadata: { name: 'extra', namespace: 'sample' },
    });
  };
  expect(problemsOfAll([described(build)])).toEqual([]);
});
