import type { NamespaceFacts, Privilege } from '../../../lib';
import { high, platform } from '../../fixtures/platform';
import { renderSample } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);
const enforce = 'pod-security.kubernetes.io/enforce';

function levelOf(name: string, from = tree): string | undefined {
  return from.get('Namespace', name).metadata.labels?.[enforce];
}

function withPrivileges(...privileges: readonly Privilege[]) {
  return { workload: { privileges } };
}

function ofNamespace(facts: NamespaceFacts) {
  return renderSample({ facts: { namespaces: { sample: facts } } });
}

test('a namespace is as strict as what runs in it, and says why it is not stricter', () => {
  expect(levelOf('monitoring')).toBe('restricted');
  expect(levelOf('ingress')).toBe('restricted');
  expect(levelOf('node-agent')).toBe('privileged');
  expect(tree.get('Namespace', 'node-agent').metadata.annotations?.['groundplan.dev/pod-security-because']).toBe(
    [
      'node-agent/node-agent: hostNetwork, measures the interfaces of the node',
      'node-agent/node-agent: hostPID, counts the processes of the node',
      'node-agent/node-agent: hostPath /sys, reads the sensors of the node',
      'node-agent/node-agent: hostPath /var/lib/node-agent, keeps its place in the log',
    ].join('\n'),
  );
  expect(tree.get('Namespace', 'ingress').metadata.annotations).not.toHaveProperty(
    'groundplan.dev/pod-security-because',
  );
});

test('the weakest of several privileges decides', () => {
  const rendered = renderSample(
    withPrivileges({ kind: 'runAsRoot', because: 'a' }, { kind: 'writableRootFilesystem', because: 'b' }),
  );
  expect(levelOf('sample', rendered)).toBe('baseline');
});

test('every mode of Pod Security has the level, as the version of the cluster defines it', () => {
  expect(tree.get('Namespace', 'monitoring').metadata.labels).toMatchObject({
    'pod-security.kubernetes.io/audit': 'restricted',
    'pod-security.kubernetes.io/warn': 'restricted',
    'pod-security.kubernetes.io/enforce-version': 'v1.36',
  });
});

test('a namespace is closed both ways before anything runs in it', () => {
  expect(tree.get('NetworkPolicy', 'monitoring/default-deny').spec).toEqual({
    podSelector: {},
    policyTypes: ['Ingress', 'Egress'],
  });
});

test('no GitOps tool prunes a namespace by itself', () => {
  for (const { metadata } of tree.all('Namespace')) {
    expect(metadata.annotations).toMatchObject({
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
  }
});

test('a namespace of a team is known by its label; one that exists already is not rendered', () => {
  expect(tree.get('Namespace', 'shop').metadata.labels?.['groundplan.dev/team']).toBe('shop');
  expect(tree.get('Namespace', 'monitoring').metadata.labels).not.toHaveProperty('groundplan.dev/team');
  expect(tree.names('Namespace')).not.toContain('kube-system');
});

test('quota and values for containers without their own are what the facts say', () => {
  const quota = { pods: '20', 'requests.cpu': '4' };
  const containerDefaults = { requests: { cpu: '50m' }, limits: { memory: '1Gi' } };
  const rendered = ofNamespace({ quota, containerDefaults });
  expect(rendered.get('ResourceQuota', 'quota').spec?.hard).toEqual(quota);
  expect(rendered.get('LimitRange', 'container-defaults').spec?.limits).toEqual([
    { type: 'Container', default: { memory: '1Gi' }, defaultRequest: { cpu: '50m' } },
  ]);
  expect(ofNamespace({}).names('ResourceQuota')).toEqual([]);
});

test('groups are bound to the roles that Kubernetes has for people', () => {
  const rendered = ofNamespace({ groups: { edit: ['developers', 'operators'], view: [] } });
  const binding = rendered.get('RoleBinding', 'team-edit');
  expect(binding.roleRef).toMatchObject({ kind: 'ClusterRole', name: 'edit' });
  expect(binding.subjects?.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['Group developers', 'Group operators']);
  expect(rendered.names('RoleBinding')).toEqual(['team-edit']);
});

test('allowed traffic opens the direction that it names and no other, with its reasons', () => {
  const rendered = ofNamespace({
    allow: { egress: [{ because: 'asks for rates', peer: { cidr: '192.0.2.0/24' }, ports: [443] }] },
  });
  const { spec, metadata } = rendered.get('NetworkPolicy', 'allowed');
  expect(spec).toMatchObject({ podSelector: {}, policyTypes: ['Egress'] });
  expect(spec?.egress).toEqual([
    { ports: [{ port: 443, protocol: 'TCP' }], to: [{ ipBlock: { cidr: '192.0.2.0/24' } }] },
  ]);
  expect(metadata.annotations).toEqual({ 'groundplan.dev/because': 'asks for rates' });
});
