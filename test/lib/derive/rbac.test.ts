import type { AccessRule } from '../../../lib';
import { high, platform } from '../../fixtures/platform';
import { problemsOf, problemsOfAll, renderApps, renderSample, sample, sampleApp } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);
const pods = { apiGroups: [''], resources: ['pods'], verbs: ['list'] };

function withAccess(...access: readonly AccessRule[]) {
  return { workload: { access } };
}

test('every workload runs as an account of its own', () => {
  const { spec } = tree.get('Deployment', 'invoices');
  expect(spec.template.spec?.serviceAccountName).toBe('invoices');
  expect(tree.names('ServiceAccount')).toEqual(expect.arrayContaining(['invoices', 'invoices-migrate']));
});

test('accounts lead their pods to the logins of registries that the cluster names', () => {
  const accounts = (cluster: object) =>
    renderSample({}, cluster)
      .all('ServiceAccount')
      .map(({ imagePullSecrets }) => imagePullSecrets);
  expect(accounts({})).toEqual([undefined]);
  expect(accounts({ imageRegistry: { pullSecrets: ['login'] } })).toEqual([[{ name: 'login' }]]);
});

test('a token is mounted by pods with access alone, and never by the account itself', () => {
  const mounts = (name: string) => tree.pod('Deployment', name).automountServiceAccountToken;
  expect(mounts('auditor')).toBe(true);
  expect(mounts('registry')).toBe(false);
  for (const account of tree.all('ServiceAccount')) expect(account.automountServiceAccountToken).toBe(false);
});

test('own rules of one scope are one role, with every reason', () => {
  const role = tree.get('ClusterRole', 'auditor');
  expect(role.rules).toEqual([
    { apiGroups: [''], resources: ['pods'], verbs: ['list'] },
    { nonResourceURLs: ['/livez', '/readyz'], verbs: ['get'] },
  ]);
  expect(role.metadata.annotations).toEqual({
    'groundplan.dev/because': 'reads the objects that it audits\nasks the API server how it is',
  });
});

test('access in a namespace is a role there, and says nothing about the cluster', () => {
  const role = tree.get('Role', 'auditor/auditor');
  expect(role.rules?.[0]).toMatchObject({ resources: ['configmaps'], resourceNames: ['findings'] });
  expect(tree.get('RoleBinding', 'auditor/auditor').roleRef).toMatchObject({ kind: 'Role', name: 'auditor' });
});

test('an existing role is bound with its reason, and not rendered', () => {
  const binding = tree.get('RoleBinding', 'kube-system/auditor-extension-apiserver-authentication-reader');
  expect(binding.roleRef).toMatchObject({ kind: 'Role', name: 'extension-apiserver-authentication-reader' });
  expect(binding.metadata.annotations).toEqual({
    'groundplan.dev/because': 'reads how the API server signs requests',
  });
  expect(tree.names('Role')).toEqual(['auditor']);
});

test('a name that others expect is kept', () => {
  expect(tree.get('ClusterRoleBinding', 'auditor:system:auth-delegator').roleRef.name).toBe('system:auth-delegator');
});

test('a binding grants to the account that the pods run as', () => {
  for (const { subjects } of tree
    .all('ClusterRoleBinding')
    .filter(({ metadata }) => metadata.name.includes('auditor'))) {
    expect(subjects).toEqual([{ kind: 'ServiceAccount', name: 'auditor', namespace: 'auditor' }]);
  }
});

test('an existing role for two reasons is bound once, and no role comes of it', () => {
  const view = { existing: { kind: 'ClusterRole', name: 'view' } } as const;
  const rendered = renderSample(withAccess({ because: 'reads', ...view }, { because: 'compares', ...view }));
  expect(rendered.names('ClusterRoleBinding')).toEqual(['sample-view']);
  expect(rendered.names('ClusterRole')).toEqual([]);
});

test('one name for two roles is refused: the second binding would replace the first', () => {
  const both = [
    { because: 'reads', existing: { kind: 'ClusterRole', name: 'a:b' } },
    { because: 'writes', existing: { kind: 'ClusterRole', name: 'a-b' } },
  ] as const;
  expect(problemsOf(withAccess(...both))).toEqual([
    'components.sample: workload sample has two access rules that would both be called sample-a-b; set called in one of them',
  ]);
  const mixed = [
    { because: 'reads', called: 'x', rules: [pods] },
    { because: 'is', called: 'x', existing: { kind: 'ClusterRole', name: 'x' } },
  ] as const;
  expect(problemsOf(withAccess(...mixed))).toHaveLength(1);
});

test('outside its namespace, the role of an application carries the name of its team', () => {
  const rendered = renderApps([
    sampleApp('shop', withAccess({ because: 'reads', rules: [pods] })),
    sampleApp('billing', withAccess({ because: 'reads', in: ['billing'], rules: [pods] })),
  ]);
  expect(rendered.names('ClusterRole')).toEqual(['shop-sample']);
  expect(rendered.names('Role')).toEqual(['sample']);
});

test('a Role and a ClusterRole of one name are bound by names of their own, since what a binding leads to cannot change', () => {
  const bound = (kind: 'Role' | 'ClusterRole') =>
    renderSample(withAccess({ because: 'reads', in: ['sample'], existing: { kind, name: 'reader' } })).names(
      'RoleBinding',
    );
  expect(bound('Role')).toEqual(['sample-reader']);
  expect(bound('ClusterRole')).toEqual(['sample-clusterrole-reader']);
});

describe('a name of Kubernetes itself', () => {
  const refused = (name: string) => [
    `components.sample: workload sample has cluster-wide access that would be called ${name}, a name of Kubernetes' own, which it fills with rules and holders of its own; set called to another name`,
  ];
  const own = (called: string) => problemsOf(withAccess({ because: 'x', called, rules: [pods] }));

  test.each(['cluster-admin', 'admin', 'edit', 'view', 'system:node', 'system:controller:job-controller'])(
    '%s is refused for a role of the cluster and for its binding',
    (name) => {
      expect(own(name)).toEqual(refused(name));
      const existing = { kind: 'ClusterRole', name: 'view' } as const;
      expect(problemsOf(withAccess({ because: 'x', called: name, existing }))).toEqual(refused(name));
    },
  );

  test.each(['system:metrics-server', 'system:aggregated-metrics-reader', 'editor'])('%s is none', (name) => {
    expect(own(name)).toEqual([]);
  });

  test('is refused too where a component has it, and is nobody’s in a namespace', () => {
    const called = (access: AccessRule) => problemsOfAll([sample({ name: 'edit', ...withAccess(access) })]);
    expect(called({ because: 'x', rules: [pods] })).toEqual([
      expect.stringContaining('components.edit: workload edit has cluster-wide access that would be called edit,'),
    ]);
    expect(called({ because: 'x', in: ['edit'], rules: [pods] })).toEqual([]);
  });
});
