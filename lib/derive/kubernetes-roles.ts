/*
 * The ClusterRoles, and ClusterRoleBindings of the same names, that every API server brings and fills again at each of its
 * starts, whatever somebody made of them: plugin/pkg/auth/authorizer/rbac/bootstrappolicy/testdata/cluster-roles.yaml and
 * controller-roles.yaml in Kubernetes' own sources. Not everything with the prefix `system:` is one: metrics-server's
 * upstream calls its roles so.
 */
const USER_FACING = ['admin', 'cluster-admin', 'edit', 'view'];
const SYSTEM = [
  'aggregate-to-admin',
  'aggregate-to-edit',
  'aggregate-to-view',
  'auth-delegator',
  'basic-user',
  'cluster-trust-bundle-discovery',
  'discovery',
  'heapster',
  'kube-aggregator',
  'kube-controller-manager',
  'kube-dns',
  'kube-scheduler',
  'kubelet-api-admin',
  'monitoring',
  'node',
  'node-bootstrapper',
  'node-problem-detector',
  'node-proxier',
  'persistent-volume-provisioner',
  'public-info-viewer',
  'service-account-issuer-discovery',
  'volume-scheduler',
].map((name) => `system:${name}`);
/** Of the controllers, and of those who approve certificates. */
const PREFIXES = ['system:controller:', 'system:certificates.k8s.io:'];

/** Whether Kubernetes itself keeps a ClusterRole or a ClusterRoleBinding of this name. */
export function isKubernetesRole(name: string): boolean {
  return [...USER_FACING, ...SYSTEM].includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}
