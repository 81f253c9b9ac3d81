import { KubeDeployment, type PodSpec } from '../../../lib/imports/k8s';
import type { Built } from '../../../lib/reconcile/built';
import { podSecurityDifferences } from '../../../lib/reconcile/pod-security';
import { sampleCluster } from '../../../lib/spec/sample-cluster';

const access = [{ because: 'reads pods', rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }];

function differences(pod: Partial<PodSpec>, facts: object = {}): readonly string[] {
  const spec = { containers: [{ name: 'app' }], ...pod };
  const built = {
    workload: { facts, imageVolumes: {} },
    pod: spec,
    containers: spec.containers,
    manifest: KubeDeployment.GVK,
    plan: { cluster: sampleCluster() },
  };
  return podSecurityDifferences(built as unknown as Built);
}

const token = { volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }] };

test.each<[string, Partial<PodSpec>]>([
  ['appArmorProfile Unconfined', { securityContext: { appArmorProfile: { type: 'Unconfined' } } }],
  ['sysctl kernel.msgmax', { securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }],
  ['supplementalGroups 0', { securityContext: { supplementalGroups: [0] } }],
  [
    'procMount Unmasked in container app',
    { containers: [{ name: 'app', securityContext: { procMount: 'Unmasked' } }] },
  ],
  ['seLinuxOptions', { securityContext: { seLinuxOptions: { user: 'system_u' } } }],
  ['seLinuxOptions.type spc_t', { securityContext: { seLinuxOptions: { type: 'spc_t' } } }],
  [
    'a host other than the pod in livenessProbe of container app',
    { containers: [{ name: 'app', livenessProbe: { httpGet: { port: 80, host: '192.0.2.1' } } }] },
  ],
  [
    'a host other than the pod in startupProbe of container app',
    { containers: [{ name: 'app', startupProbe: { tcpSocket: { port: 80, host: 'a' } } }] },
  ],
  [
    'a host other than the pod in lifecycle.preStop of container app',
    { containers: [{ name: 'app', lifecycle: { preStop: { httpGet: { port: 80, host: 'a' } } } }] },
  ],
  [
    'a host other than the pod in lifecycle.postStart of container app',
    { containers: [{ name: 'app', lifecycle: { postStart: { tcpSocket: { port: 80, host: 'a' } } } }] },
  ],
  ['volume data of type nfs', { volumes: [{ name: 'data', nfs: { server: 'a', path: '/' } }] }],
  ['volume token with an API token and no access', token],
])('finds %s, for which there is no privilege', (what, pod) => {
  expect(differences(pod)).toEqual([`uses ${what}, for which there is no privilege; take it away`]);
});

test('a token is nothing to hide where the facts declare access', () => {
  expect(differences(token, { access })).toEqual([]);
});

test('of tokens for somebody, one for the API server is its own, and another is not', () => {
  const tokenFor = (audience: string) => ({
    volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token', audience } }] } }],
  });
  for (const audience of ['https://kubernetes.default.svc.cluster.local', ''])
    expect(differences(tokenFor(audience))).toEqual([expect.stringContaining('with an API token and no access')]);
  expect(differences(tokenFor('vault'))).toEqual([]);
});

test('an ordinary pod has nothing of it', () => {
  expect(
    differences({
      securityContext: {
        seLinuxOptions: { level: 's0', type: 'container_init_t' },
        sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }],
      },
      containers: [
        { name: 'app', livenessProbe: { httpGet: { port: 80 } }, lifecycle: { preStop: { sleep: { seconds: 1 } } } },
      ],
      volumes: [
        { name: 'tmp', emptyDir: {} },
        { name: 'config', configMap: { name: 'a' } },
      ],
    }),
  ).toEqual([]);
});

test('a volume made of an image would run what no pin knows', () => {
  expect(differences({ volumes: [{ name: 'model', image: { reference: 'registry.example.com/model:1' } }] })).toEqual([
    'mounts the image registry.example.com/model:1 as volume model, which no pin and no mirror list knows; declare it in imageVolumes',
  ]);
});
