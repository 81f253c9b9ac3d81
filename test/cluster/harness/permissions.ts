import type { AccessRule, PolicyRule } from '../../../lib/component/facts';
import type { PlannedWorkload } from '../../../lib/plan/plan';
import { succeeded, type Api, type Identity } from './api';

/** One thing that somebody may do: a verb on a resource (or path), in a namespace or anywhere. */
export interface Permission {
  readonly verb: string;
  readonly group?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly name?: string;
  readonly path?: string;
  readonly namespace?: string;
}

/** The identity of a workload's ServiceAccount, as its token has it. */
export function accountOf({ namespace, objectName }: Pick<PlannedWorkload, 'namespace' | 'objectName'>): Identity {
  return {
    user: `system:serviceaccount:${namespace}:${objectName}`,
    groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'],
  };
}

/** Whether the API server's own authorizers let somebody do something. */
export async function isAllowed(api: Api, { user, groups }: Identity, permission: Permission): Promise<boolean> {
  const { verb, path, resource, subresource, group = '', name, namespace } = permission;
  const asked =
    path === undefined
      ? { resourceAttributes: { verb, group, resource, subresource, name, namespace } }
      : { nonResourceAttributes: { verb, path } };
  const reply = await api.ask('/apis/authorization.k8s.io/v1/subjectaccessreviews', {
    method: 'POST',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SubjectAccessReview',
      spec: { user, groups, ...asked },
    },
  });
  const { status } = succeeded('SubjectAccessReview', reply) as { status: { allowed: boolean } };
  return status.allowed;
}

/** Every permission that a rule grants in a namespace (cluster-wide without one), each by itself. */
export function permissionsOf(
  { apiGroups = [], resources = [], resourceNames, nonResourceURLs = [], verbs }: PolicyRule,
  namespace?: string,
): readonly Permission[] {
  return verbs.flatMap((verb) => [
    ...nonResourceURLs.map((path) => ({ verb, path })),
    ...apiGroups.flatMap((group) =>
      resources.flatMap((full) => {
        const [resource, subresource] = full.split('/');
        const one = { verb, group, resource, subresource, namespace };
        return resourceNames === undefined ? [one] : resourceNames.map((name) => ({ ...one, name }));
      }),
    ),
  ]);
}

/** Everything that a workload's `access` declares; the rules of a role that exists are read from the server. */
export async function declaredPermissions(
  api: Api,
  { facts: { access = [] } }: Pick<PlannedWorkload, 'facts'>,
): Promise<readonly Permission[]> {
  const granted = await Promise.all(
    access.map(async (rule) => {
      const scopes = rule.in ?? [undefined];
      const perScope = await Promise.all(
        scopes.map(async (namespace) => {
          const rules = rule.rules ?? (await rulesOf(api, rule.existing, namespace));
          return rules.flatMap((one) => permissionsOf(one, namespace));
        }),
      );
      return perScope.flat();
    }),
  );
  return granted.flat();
}

async function rulesOf(
  api: Api,
  existing: AccessRule['existing'],
  namespace: string | undefined,
): Promise<readonly PolicyRule[]> {
  const { kind, name } = existing ?? { kind: 'ClusterRole', name: '' };
  const scope = kind === 'Role' ? `namespaces/${namespace ?? ''}/roles` : 'clusterroles';
  const role = await api.get<{ rules?: readonly PolicyRule[] }>(`/apis/rbac.authorization.k8s.io/v1/${scope}/${name}`);
  return role.rules ?? [];
}

/** By verb: resources, `group/resource` where it has a group and `resource/subresource` for a part of one. */
const DANGEROUS_BY_VERB: Readonly<Record<string, readonly string[]>> = {
  get: ['secrets', 'nodes/proxy'],
  list: ['secrets'],
  watch: ['secrets'],
  create: [
    'pods',
    'pods/exec',
    'pods/attach',
    'pods/portforward',
    'serviceaccounts/token',
    'nodes/proxy',
    'persistentvolumes',
    ...['deployments', 'statefulsets', 'daemonsets', 'replicasets'].map((kind) => `${kind}.apps`),
    ...['jobs', 'cronjobs'].map((kind) => `${kind}.batch`),
    ...['rolebindings', 'clusterrolebindings'].map((kind) => `${kind}.rbac.authorization.k8s.io`),
    ...['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'].map(
      (kind) => `${kind}.admissionregistration.k8s.io`,
    ),
    'certificatesigningrequests.certificates.k8s.io',
  ],
  update: ['pods/ephemeralcontainers', 'nodes', 'secrets'],
  patch: ['pods/ephemeralcontainers', 'nodes', 'secrets', 'deployments.apps', 'daemonsets.apps'],
  ...Object.fromEntries(
    ['escalate', 'bind'].map((verb) => [
      verb,
      ['roles', 'clusterroles'].map((kind) => `${kind}.rbac.authorization.k8s.io`),
    ]),
  ),
  impersonate: ['users', 'groups', 'serviceaccounts'],
  '*': ['*.*'],
};

/** What nobody has by accident without being able to take the cluster over, or to read what is secret in it. */
export const DANGEROUS: readonly Permission[] = Object.entries(DANGEROUS_BY_VERB).flatMap(([verb, resources]) =>
  resources.map((text) => {
    const [full = '', ...group] = text.split('.');
    const [resource, subresource] = full.split('/');
    return { verb, group: group.join('.'), resource, subresource };
  }),
);

/** `get secrets`, `create pods/exec in shop`: how messages speak of a permission. */
export function describePermission(permission: Permission): string {
  const { verb, group = '', resource = '', subresource, path, namespace, name } = permission;
  if (path !== undefined) return `${verb} ${path}`;
  const what = `${resource}${subresource === undefined ? '' : `/${subresource}`}${group === '' ? '' : `.${group}`}`;
  return `${verb} ${what}${name === undefined ? '' : ` ${name}`}${namespace === undefined ? '' : ` in ${namespace}`}`;
}
