import type { PolicyRule } from '../../lib/component/facts';
import { workloadLabels } from '../../lib/plan/labels';
import type { PlannedWorkload } from '../../lib/plan/plan';
import type { Manifest } from '../../lib/render/manifest';
import { podTemplateOf } from '../../lib/render/pod-template';
import { succeeded, type Identity } from './harness/api';
import {
  accountOf,
  DANGEROUS,
  declaredPermissions,
  describePermission,
  isAllowed,
  permissionsOf,
  type Permission,
} from './harness/permissions';
import { podsOf } from './harness/pods-of';
import { underTest } from './harness/under-test';

const { api, plan, rendered } = underTest();
const workloads = [...plan.workloads.values()];

/** What every account may do (read its own rights, versions, health) is no declaration's business. */
const NOBODY = accountOf({ namespace: 'default', objectName: 'nobody' });

/** Every namespace of the cluster, those of Kubernetes itself among them. */
let namespaces: readonly string[];
/** What nobody in particular may do, by namespace. */
const everybody = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  namespaces = (await api.list('/api/v1/namespaces')).map(({ metadata }) => metadata.name);
  for (const namespace of namespaces) everybody.set(namespace, await reviewed(NOBODY, namespace));
});

/** Everything that the server's own review says of somebody in a namespace, cluster-wide rights among it. */
async function reviewed(as: Identity, namespace: string): Promise<ReadonlySet<string>> {
  const reply = await api.ask('/apis/authorization.k8s.io/v1/selfsubjectrulesreviews', {
    method: 'POST',
    as,
    body: { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectRulesReview', spec: { namespace } },
  });
  const { status } = succeeded('SelfSubjectRulesReview', reply) as {
    status: { resourceRules: readonly PolicyRule[]; nonResourceRules: readonly PolicyRule[] };
  };
  const rules = [...status.resourceRules, ...status.nonResourceRules];
  return new Set(rules.flatMap((rule) => permissionsOf(rule)).map(describePermission));
}

/** What an account may do in any namespace beside what everybody may and what is declared for it. */
async function undeclared(account: Identity, declared: readonly Permission[]): Promise<readonly string[]> {
  const found = await Promise.all(
    namespaces.map(async (namespace) => {
      const here = declared.filter((one) => one.namespace === undefined || one.namespace === namespace);
      const expected = new Set(here.map((one) => describePermission({ ...one, namespace: undefined })));
      const beyond = [...(await reviewed(account, namespace))].filter(
        (one) => !expected.has(one) && everybody.get(namespace)?.has(one) !== true,
      );
      return beyond.map((one) => `${one} in ${namespace}`);
    }),
  );
  return found.flat();
}

/** The permissions of a list that somebody has. */
async function allowed(account: Identity, permissions: readonly Permission[]): Promise<readonly string[]> {
  const answers = await Promise.all(permissions.map((permission) => isAllowed(api, account, permission)));
  return permissions.filter((_, index) => answers[index] === true).map(describePermission);
}

/** The accounts of a workload's pods; of one whose pods come and go, that of its template. */
async function accountsOf(workload: PlannedWorkload): Promise<readonly (string | undefined)[]> {
  if (!['Job', 'CronJob'].includes(workload.facts.kind))
    return (await podsOf(api, workload)).map(({ spec }) => spec.serviceAccountName);
  const { 'app.kubernetes.io/instance': instance } = workloadLabels(workload);
  const own = rendered.objects.filter(
    ({ owner, manifest: { kind, metadata } }) =>
      owner === workload.owner &&
      kind === workload.facts.kind &&
      metadata.labels?.['app.kubernetes.io/instance'] === instance,
  );
  const stored = await Promise.all(own.map(async ({ manifest }) => api.get<Manifest>(await api.pathOf(manifest))));
  return stored.map((manifest) => podTemplateOf(manifest)?.spec?.serviceAccountName);
}

describe.each(workloads.map((workload) => [workload.key, workload] as const))('the account of %s', (_, workload) => {
  it('is that of its pods', async () => {
    expect(new Set(await accountsOf(workload))).toEqual(new Set([workload.objectName]));
  });

  it('may do what its access declares', async () => {
    const declared = await declaredPermissions(api, workload);
    const granted = await allowed(accountOf(workload), declared);
    expect(declared.map(describePermission).filter((one) => !granted.includes(one))).toEqual([]);
  });

  it('may do nothing else in any namespace', async () => {
    expect(await undeclared(accountOf(workload), await declaredPermissions(api, workload))).toEqual([]);
  });

  it('may do nothing dangerous that is not declared, in any namespace', async () => {
    const declared = await declaredPermissions(api, workload);
    const names = new Set(declared.map((one) => describePermission({ ...one, namespace: undefined })));
    const dangerous = DANGEROUS.filter((one) => !names.has(describePermission(one)));
    const everywhere = dangerous.flatMap((one) => [
      one,
      ...namespaces.map((namespace): Permission => ({ ...one, namespace })),
    ]);
    expect(await allowed(accountOf(workload), everywhere)).toEqual([]);
  });
});

it('no other account of a rendered namespace may do anything', async () => {
  const own = new Set(workloads.map(({ namespace, objectName }) => `${namespace}/${objectName}`));
  const ours = [...plan.namespaces.values()].filter(({ facts }) => facts.existing !== true).map(({ name }) => name);
  const accounts = (await api.list('/api/v1/serviceaccounts')).filter(
    ({ metadata: { namespace = '', name } }) => ours.includes(namespace) && !own.has(`${namespace}/${name}`),
  );
  expect(accounts.length).toBeGreaterThanOrEqual(ours.length);
  const found = await Promise.all(
    accounts.map(async ({ metadata: { namespace = '', name } }) => {
      const beyond = await undeclared(accountOf({ namespace, objectName: name }), []);
      return beyond.map((one) => `${namespace}/${name}: ${one}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});

it('nothing is granted to everybody', () => {
  const bindings = rendered.objects.map(({ manifest }) => manifest).filter(({ kind }) => kind.endsWith('RoleBinding'));
  const subjects = bindings.flatMap(
    (binding) => (binding as unknown as { subjects: readonly { kind: string; name: string }[] }).subjects,
  );
  expect(subjects.filter(({ kind, name }) => kind === 'Group' && name.startsWith('system:'))).toEqual([]);
});
