import { KubeDeployment, type PodSpec } from '../../../lib/imports/k8s';
import type { Built } from '../../../lib/reconcile/built';
import { podSecurityDifferences } from '../../../lib/reconcile/pod-security';

const access = [{ because: 'reads pods', rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }];

function differences(pod: Partial<PodSpec>, facts: object = {}): readonly string[] {
  const spec = { containers: [{ name: 'app' }], ...pod };
  const built = { workload: { facts }, pod: spec, containers: spec.containers, manifest: KubeDeployment.GVK };
  return podSecurityDifferences(built as unknown as Built);
}

const token = { volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }] };

test.each<[string, Partial<PodSpec>]>([
  ['appArmorProfile Unconfined', { securityContext: { appArmorProfile: { type: 'Unconfined' } } }],
  ['sysctls', { securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }],
  ['supplementalGroups 0', { securityContext: { supplementalGroups: [0] } }],
  [
    'procMount Unmasked in container app',
    { containers: [{ name: 'app', securityContext: { procMount: 'Unmasked' } }] },
  ],
  ['volume data of type nfs', { volumes: [{ name: 'data', nfs: { server: 'a', path: '/' } }] }],
  ['volume token with an API token and no access', token],
])('finds %s, for which there is no privilege', (what, pod) => {
  expect(differences(pod)).toEqual([`uses ${what}, for which there is no privilege; take it away`]);
});

test('a token is nothing to hide where the facts declare access', () => {
  expect(differences(token, { access })).toEqual([]);
});

test('an ordinary pod has nothing of it', () => {
  expect(
    differences({
      volumes: [
        { name: 'tmp', emptyDir: {} },
        { name: 'config', configMap: { name: 'a' } },
      ],
    }),
  ).toEqual([]);
});
