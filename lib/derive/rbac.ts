import { isDeepStrictEqual } from 'node:util';
import type { Construct } from 'constructs';
import type { AccessRule } from '../component/facts';
import { KubeClusterRole, KubeClusterRoleBinding, KubeRole, KubeRoleBinding, KubeServiceAccount } from '../imports/k8s';
import { metadataOf, workloadLabels } from '../plan/labels';
import type { PlannedWorkload } from '../plan/plan';
import { rolloutOrder } from '../plan/rollout-order';
import type { Deriver } from './deriver';

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const BECAUSE = 'groundplan.dev/because';

/**
 * A ServiceAccount for each workload, and what its `access` says: own rules as one role a scope, bindings to roles that
 * exist, names that the API or its users expect. Roles carry their reasons, since they are what a reviewer asks about.
 */
export const deriveRbac: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    new KubeServiceAccount(scope, `account-${workload.name}`, {
      metadata: metadataOf(workload),
      automountServiceAccountToken: false,
    });
    for (const grant of grantsOf(workload)) {
      if (grant.rules !== undefined) renderRole(scope, workload, grant);
      renderBinding(scope, workload, grant);
    }
  }
};

/** One role with its binding, in one namespace or (without one) cluster-wide. */
interface Grant {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly because: readonly string[];
  readonly roleRef: { readonly kind: 'Role' | 'ClusterRole'; readonly name: string };
  readonly rules: NonNullable<AccessRule['rules']> | undefined;
}

/** Access rules with own rules and the same name and scope become one role; the others are bound one by one. */
function grantsOf(workload: PlannedWorkload): readonly Grant[] {
  const grants = new Map<string, Grant>();
  for (const access of workload.facts.access ?? []) {
    for (const namespace of access.in ?? [undefined]) {
      const grant = grantOf(workload, access, namespace);
      const key = `${namespace ?? ''}/${grant.name}`;
      const earlier = grants.get(key);
      if (earlier !== undefined && !isSameRole(earlier, grant))
        throw new Error(
          `workload ${workload.name}: two access rules would both be called ${grant.name}; set called in one of them`,
        );
      grants.set(key, earlier === undefined ? grant : merged(earlier, grant));
    }
  }
  return [...grants.values()];
}

function grantOf(
  workload: PlannedWorkload,
  { because, called, rules, existing }: AccessRule,
  namespace: string | undefined,
): Grant {
  const scoped = clusterWideName(workload, namespace);
  const name = called ?? (existing === undefined ? scoped : `${scoped}-${existing.name.replaceAll(':', '-')}`);
  return {
    name,
    namespace,
    because: [because],
    roleRef: existing ?? { kind: namespace === undefined ? 'ClusterRole' : 'Role', name },
    rules,
  };
}

function isSameRole(a: Grant, b: Grant): boolean {
  return (a.rules === undefined) === (b.rules === undefined) && isDeepStrictEqual(a.roleRef, b.roleRef);
}

function merged(a: Grant, b: Grant): Grant {
  const rules = a.rules === undefined ? undefined : [...a.rules, ...(b.rules ?? [])];
  return { ...a, because: [...a.because, ...b.because], rules };
}

/** Two teams may use one application name; outside their namespace the team tells them apart. */
function clusterWideName({ team, objectName, namespace }: PlannedWorkload, inNamespace: string | undefined): string {
  return team === undefined || inNamespace === namespace ? objectName : `${team}-${objectName}`;
}

function renderRole(
  scope: Construct,
  workload: PlannedWorkload,
  { name, namespace, because, rules = [] }: Grant,
): void {
  const metadata = {
    name,
    namespace,
    labels: workloadLabels(workload),
    annotations: { ...rolloutOrder(workload), [BECAUSE]: because.join('\n') },
  };
  const Role = namespace === undefined ? KubeClusterRole : KubeRole;
  new Role(scope, `role-${workload.name}-${namespace ?? ''}-${name}`, {
    metadata,
    rules: rules.map((rule) => ({ ...rule })),
  });
}

function renderBinding(
  scope: Construct,
  workload: PlannedWorkload,
  { name, namespace, because, roleRef, rules }: Grant,
): void {
  const annotations = {
    ...rolloutOrder(workload),
    ...(rules === undefined ? { [BECAUSE]: because.join('\n') } : {}),
  };
  const Binding = namespace === undefined ? KubeClusterRoleBinding : KubeRoleBinding;
  new Binding(scope, `binding-${workload.name}-${namespace ?? ''}-${name}`, {
    metadata: {
      name,
      namespace,
      labels: workloadLabels(workload),
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    },
    roleRef: { apiGroup: RBAC_GROUP, kind: roleRef.kind, name: roleRef.name },
    subjects: [{ kind: 'ServiceAccount', name: workload.objectName, namespace: workload.namespace }],
  });
}
