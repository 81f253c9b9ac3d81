import { isDeepStrictEqual } from 'node:util';
import type { Construct } from 'constructs';
import type { AccessRule, PolicyRule } from '../component/facts';
import { groupBy } from '../group-by';
import {
  KubeClusterRole,
  KubeClusterRoleBinding,
  KubeRole,
  KubeRoleBinding,
  KubeServiceAccount,
  type KubeServiceAccountProps,
} from '../imports/k8s';
import { guardMetadataOf, workloadLabels } from '../plan/labels';
import type { PlannedWorkload } from '../plan/plan';
import { BECAUSE } from '../plan/names';
import { rolloutOrder } from '../plan/rollout-order';
import type { Cluster } from '../spec/cluster';
import type { Deriver } from './deriver';
import { isKubernetesRole } from './kubernetes-roles';

const RBAC_GROUP = 'rbac.authorization.k8s.io';

/**
 * A ServiceAccount for each workload, and what its `access` says: own rules as one role a scope, bindings to roles that
 * exist, names that the API or its users expect. Roles carry their reasons, since they are what a reviewer asks about.
 */
export const deriveRbac: Deriver = (scope, { workloads }, { cluster }) => {
  for (const workload of workloads) {
    const { annotations, ...metadata } = guardMetadataOf(workload);
    const identity = workload.facts.accountAnnotations;
    new KubeServiceAccount(scope, `account-${workload.name}`, {
      metadata: { ...metadata, annotations: identity === undefined ? annotations : { ...annotations, ...identity } },
      automountServiceAccountToken: false,
      ...pullSecretsOf(cluster),
    });
    for (const grant of grantsOf(workload)) renderGrant(scope, workload, grant);
  }
};

/** Admission hands them on to the pods of the account. */
function pullSecretsOf({ imageRegistry: { pullSecrets = [] } }: Cluster): Partial<KubeServiceAccountProps> {
  return pullSecrets.length === 0 ? {} : { imagePullSecrets: pullSecrets.map((name) => ({ name })) };
}

/** A role with its binding, in one namespace or (without one) cluster-wide. */
interface Grant {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly because: readonly string[];
  readonly roleRef: { readonly kind: 'Role' | 'ClusterRole'; readonly name: string };
  /** Of an own role; an existing one has its own. */
  readonly rules: readonly PolicyRule[] | undefined;
}

/** Access rules with own rules and the same name and scope become one role; the others are bound one by one. */
function grantsOf(workload: PlannedWorkload): readonly Grant[] {
  const asked = (workload.facts.access ?? []).flatMap((access) =>
    (access.in ?? [undefined]).map((namespace) => grantOf(workload, access, namespace)),
  );
  for (const grant of asked) requireOwnName(workload, grant);
  const sameName = groupBy(asked, ({ name, namespace }) => `${namespace ?? ''}/${name}`);
  return [...sameName.values()].map((grants) => grants.reduce((a, b) => merge(workload, a, b)));
}

function grantOf(workload: PlannedWorkload, access: AccessRule, namespace: string | undefined): Grant {
  const name = access.called ?? defaultName(workload, access, namespace);
  const ownRole = { kind: namespace === undefined ? 'ClusterRole' : 'Role', name } as const;
  return { name, namespace, because: [access.because], roleRef: access.existing ?? ownRole, rules: access.rules };
}

/** @throws Error when the name is that of a cluster-wide role, or of its binding, that Kubernetes itself keeps. */
function requireOwnName({ name: workload }: PlannedWorkload, { name, namespace }: Grant): void {
  if (namespace !== undefined || !isKubernetesRole(name)) return;
  throw new Error(
    `workload ${workload} has cluster-wide access that would be called ${name}, a name of Kubernetes' own, which it fills with rules and holders of its own; set called to another name`,
  );
}

/**
 * Called like the workload; beside an existing role's name, since a workload may be bound to several. What a binding
 * leads to cannot change, so that a ClusterRole in a namespace is told from the Role of its name.
 */
function defaultName(
  { team, objectName, namespace: home }: PlannedWorkload,
  { existing }: AccessRule,
  namespace: string | undefined,
): string {
  // Two teams may use one application name; outside their namespace the team tells them apart.
  const own = team === undefined || namespace === home ? objectName : `${team}-${objectName}`;
  if (existing === undefined) return own;
  const kind = existing.kind === 'ClusterRole' && namespace !== undefined ? 'clusterrole-' : '';
  return `${own}-${kind}${existing.name.replaceAll(':', '-')}`;
}

/** @throws Error when one name would stand for two roles. */
function merge({ name: workload }: PlannedWorkload, a: Grant, b: Grant): Grant {
  const isSameRole = (a.rules === undefined) === (b.rules === undefined) && isDeepStrictEqual(a.roleRef, b.roleRef);
  if (!isSameRole)
    throw new Error(
      `workload ${workload} has two access rules that would both be called ${a.name}; set called in one of them`,
    );
  const rules = a.rules === undefined ? undefined : [...a.rules, ...(b.rules ?? [])];
  return { ...a, because: [...a.because, ...b.because], rules };
}

function renderGrant(scope: Construct, workload: PlannedWorkload, grant: Grant): void {
  const { name, namespace, roleRef, rules } = grant;
  const id = `${workload.name}-${namespace ?? ''}-${name}`;
  const [Role, Binding] =
    namespace === undefined ? [KubeClusterRole, KubeClusterRoleBinding] : [KubeRole, KubeRoleBinding];
  if (rules !== undefined)
    new Role(scope, `role-${id}`, {
      metadata: metadataOfGrant(workload, grant, { [BECAUSE]: grant.because.join('\n') }),
      rules: rules.map((rule) => ({ ...rule })),
    });
  new Binding(scope, `binding-${id}`, {
    // The reasons stand on the role; on the binding where the role is somebody else's.
    metadata: metadataOfGrant(workload, grant, rules === undefined ? { [BECAUSE]: grant.because.join('\n') } : {}),
    roleRef: { apiGroup: RBAC_GROUP, kind: roleRef.kind, name: roleRef.name },
    subjects: [{ kind: 'ServiceAccount', name: workload.objectName, namespace: workload.namespace }],
  });
}

function metadataOfGrant(
  workload: PlannedWorkload,
  { name, namespace }: Grant,
  reasons: Readonly<Record<string, string>>,
) {
  const annotations = { ...rolloutOrder(workload), ...reasons };
  return {
    name,
    namespace,
    labels: workloadLabels(workload),
    annotations: Object.keys(annotations).length > 0 ? annotations : undefined,
  };
}
