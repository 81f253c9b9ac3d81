import { ApiObject, type Chart } from 'cdk8s';
import { KubeClusterRole, KubeIngressClass } from '../../../lib/imports/k8s';
import { described } from '../../fixtures/built-by-hand';
import { problemsOfAll, problemsOfApps, sampleApp } from '../../fixtures/sample';

const metadata = { name: 'extra', namespace: 'sample' };

function problemsWith(build: (chart: Chart) => void): readonly string[] {
  return problemsOfAll([described(build)]);
}

test.each([
  ['v1', 'Secret', 'secrets in the facts'],
  ['v1', 'ServiceAccount', 'the workload, which has one of its own'],
  ['v1', 'ResourceQuota', 'quota of the namespace'],
  ['networking.k8s.io/v1', 'NetworkPolicy', 'peers, connects, admits and clients'],
  ['cilium.io/v2', 'CiliumNetworkPolicy', 'peers, connects, admits and clients'],
  ['cilium.io/v2', 'CiliumClusterwideNetworkPolicy', 'peers, connects, admits and clients'],
  ['crd.projectcalico.org/v1', 'NetworkPolicy', 'peers, connects, admits and clients'],
  ['crd.projectcalico.org/v1', 'GlobalNetworkPolicy', 'peers, connects, admits and clients'],
  ['projectcalico.org/v3', 'NetworkPolicy', 'peers, connects, admits and clients'],
  ['projectcalico.org/v3', 'GlobalNetworkPolicy', 'peers, connects, admits and clients'],
  ['policy.networking.k8s.io/v1alpha2', 'ClusterNetworkPolicy', 'peers, connects, admits and clients'],
  ['v1', 'PersistentVolumeClaim', 'claims of the workload'],
  ['networking.k8s.io/v1', 'Ingress', 'routes in the facts'],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'access in the facts'],
])('a component builds no %s %s: a fact stands for it', (apiVersion, kind, fact) => {
  const lines = problemsWith((chart) => {
    new ApiObject(chart, 'extra', { apiVersion, kind, metadata });
  });
  expect(lines).toContainEqual(
    expect.stringContaining(`components.sample: ${kind} sample/extra is built by hand; state it as a fact instead: `),
  );
  expect(lines.join('\n')).toContain(fact);
});

const ROUTES = [
  ['networking.k8s.io/v1', 'Ingress'],
  ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['gateway.networking.k8s.io/v1', 'GRPCRoute'],
  ['gateway.networking.k8s.io/v1alpha3', 'TLSRoute'],
  ['gateway.networking.k8s.io/v1alpha2', 'TCPRoute'],
  ['gateway.networking.k8s.io/v1alpha2', 'UDPRoute'],
  ['traefik.io/v1alpha1', 'IngressRoute'],
  ['traefik.io/v1alpha1', 'IngressRouteTCP'],
  ['traefik.io/v1alpha1', 'IngressRouteUDP'],
  ['traefik.containo.us/v1alpha1', 'IngressRoute'],
] as const;

test.each(ROUTES)(
  'an application leads requests to itself by its route, past which goes a %s %s',
  (apiVersion, kind) => {
    const build = (chart: Chart) => {
      new ApiObject(chart, 'extra', { apiVersion, kind, metadata: { name: 'extra', namespace: 'shop' } });
    };
    expect(problemsOfApps([sampleApp('shop', { build })])).toContainEqual(
      expect.stringContaining(`${kind} shop/extra is built by hand; state it in the application instead: route`),
    );
  },
);

test.each(ROUTES.slice(1))('a component, of which a gateway may be one, builds a %s %s', (apiVersion, kind) => {
  const lines = problemsWith((chart) => {
    new ApiObject(chart, 'extra', { apiVersion, kind, metadata });
  });
  expect(lines).toEqual([]);
});

test('nor what lies in no namespace and grants or opens something', () => {
  const lines = problemsWith((chart) => {
    new ApiObject(chart, 'a', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'extra' } });
    new ApiObject(chart, 'b', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'extra' },
    });
  });
  expect(lines.filter((line) => line.includes('is built by hand'))).toHaveLength(2);
});

test('what no fact stands for may be built', () => {
  const lines = problemsWith((chart) => {
    new KubeIngressClass(chart, 'class', { metadata: { name: 'extra' }, spec: { controller: 'example.com/ingress' } });
    new KubeClusterRole(chart, 'readers', {
      metadata: { name: 'extra' },
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
    });
  });
  expect(lines).toEqual([]);
});

test('a kind of another group that has only the name in common is no workload of the component', () => {
  const spec = { template: { spec: { containers: [{ name: 'a', image: 'registry.example.com/a:1' }] } } };
  const lines = problemsWith((chart) => {
    for (const [index, apiVersion] of ['batch.volcano.sh/v1alpha1', 'apps.example.com/v1'].entries())
      new ApiObject(chart, `a-${index}`, {
        apiVersion,
        kind: index === 0 ? 'Job' : 'Deployment',
        metadata,
        spec,
      });
  });
  expect(lines).toEqual([]);
});
