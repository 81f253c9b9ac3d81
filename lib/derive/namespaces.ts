import type { Construct } from 'constructs';
import type { OwnNamespace } from '../component/facts';
import { KubeLimitRange, KubeNamespace, KubeNetworkPolicy, KubeResourceQuota, KubeRoleBinding } from '../imports/k8s';
import type { Plan, PlannedNamespace } from '../plan/plan';
import { PRUNE_PROTECTION } from '../plan/prune-protection';
import { renderAllowedTraffic } from './allowed-traffic';
import type { ClusterDeriver } from './deriver';

/** Every namespace that the platform brings: protected, closed by default, limited, open to its team's groups. */
export const deriveNamespaces: ClusterDeriver = (scope, plan) => {
  for (const namespace of plan.namespaces.values()) {
    const { name, facts } = namespace;
    if (facts.existing === true) continue;
    renderNamespace(scope, namespace, plan);
    new KubeNetworkPolicy(scope, `deny-${name}`, {
      metadata: { name: 'default-deny', namespace: name, annotations: PRUNE_PROTECTION },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
    renderAllowedTraffic(scope, { name, allow: facts.allow }, plan);
    renderLimits(scope, name, facts);
    renderGroups(scope, name, facts);
  }
};

function renderNamespace(scope: Construct, { name, facts, level, because }: PlannedNamespace, { cluster }: Plan): void {
  const version = `v${cluster.kubernetesVersion}`;
  const podSecurity = Object.fromEntries(
    ['enforce', 'audit', 'warn'].flatMap((mode) => [
      [`pod-security.kubernetes.io/${mode}`, level],
      // The cluster's own minor, so that an upgrade of the API server alone tightens nothing.
      [`pod-security.kubernetes.io/${mode}-version`, version],
    ]),
  );
  new KubeNamespace(scope, `namespace-${name}`, {
    metadata: {
      name,
      labels: { ...podSecurity, ...(facts.team === undefined ? {} : { 'groundplan.dev/team': facts.team }) },
      annotations: {
        ...PRUNE_PROTECTION,
        ...(because.length > 0 ? { 'groundplan.dev/pod-security-because': because.join('\n') } : {}),
      },
    },
  });
}

function renderLimits(scope: Construct, namespace: string, { quota, containerDefaults }: OwnNamespace): void {
  if (quota !== undefined) {
    new KubeResourceQuota(scope, `quota-${namespace}`, {
      metadata: { name: 'quota', namespace },
      spec: { hard: quota },
    });
  }
  if (containerDefaults !== undefined) {
    new KubeLimitRange(scope, `limits-${namespace}`, {
      metadata: { name: 'container-defaults', namespace },
      spec: {
        limits: [{ type: 'Container', default: containerDefaults.limits, defaultRequest: containerDefaults.requests }],
      },
    });
  }
}

/** Binds groups to the roles that Kubernetes brings for people: view, edit, admin. */
function renderGroups(scope: Construct, namespace: string, { groups = {} }: OwnNamespace): void {
  for (const role of ['view', 'edit', 'admin'] as const) {
    const names = groups[role] ?? [];
    if (names.length === 0) continue;
    new KubeRoleBinding(scope, `group-${namespace}-${role}`, {
      metadata: { name: `team-${role}`, namespace },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
      subjects: names.map((name) => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name })),
    });
  }
}
