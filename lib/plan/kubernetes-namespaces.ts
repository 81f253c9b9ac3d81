/**
 * The namespaces that every cluster has before anything is applied. Closing one, or giving a team rights in it, would hit
 * what Kubernetes itself and whoever came first run there.
 */
export const KUBERNETES_NAMESPACES: readonly string[] = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];
