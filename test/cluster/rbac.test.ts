import type { PolicyRule } from '../../lib/component/facts';
import type { PlannedWorkload } from '../../lib/plan/plan';
import { succeeded, type Identity } from './harness/api';
import {
  accountOf,
  DANGEROUS,
  declaredPermissions,
  describePermission,
  isAllowed,
  permissionsOf,
} from './harness/permissions';
import { underTest } from './harness/under-test';

const { api, plan } = underTest();
const workloads = [...plan.workloads.values()];

/** What every account may do (read its own rights, versions, health) is no declaration's business. */
const NOBODY = accountOf({ namespace: 'default', objectName: 'nobody' });

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

/** Namespaces in which a workload's rights may differ: its own, those that it names, and one that is nobody's. */
function namespacesOf({ namespace, facts: { access = [] } }: PlannedWorkload): readonly string[] {
  return [...new Set([namespace, 'default', ...access.flatMap((rule) => rule.in ?? [])])];
}

describe.each(workloads.map((workload) => [workload.key, workload] as const))('the account of %s', (_, workload) => {
  it('may do what its access declares', async () => {
    const refused: string[] = [];
    for (const permission of await declaredPermissions(api, workload)) {
      if (!(await isAllowed(api, accountOf(workload), permission))) refused.push(describePermission(permission));
    }
    expect(refused).toEqual([]);
  });

  it('may do nothing else in any namespace', async () => {
    const declared = await declaredPermissions(api, workload);
    for (const namespace of namespacesOf(workload)) {
      const here = declared.filter((one) => one.namespace === undefined || one.namespace === namespace);
      const expected = new Set(here.map((one) => describePermission({ ...one, namespace: undefined })));
      const everybody = await reviewed(NOBODY, namespace);
      const own = [...(await reviewed(accountOf(workload), namespace))].filter((one) => !everybody.has(one));
      expect({ namespace, undeclared: own.filter((one) => !expected.has(one)) }).toEqual({ namespace, undeclared: [] });
    }
  });

  it('may do nothing dangerous that is not declared', async () => {
    const declared = new Set((await declaredPermissions(api, workload)).map(describePermission));
    const dangerous: string[] = [];
    for (const permission of DANGEROUS) {
      const isDeclared = declared.has(describePermission(permission));
      if (!isDeclared && (await isAllowed(api, accountOf(workload), permission)))
        dangerous.push(describePermission(permission));
    }
    expect(dangerous).toEqual([]);
  });
});
