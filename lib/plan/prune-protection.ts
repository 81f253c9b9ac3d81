/**
 * On Namespaces, claims and StatefulSets: their data goes with them, so no GitOps tool removes them by itself because a
 * file disappeared. Argo CD asks for a confirmation of both pruning and deletion; Flux leaves them.
 */
export const PRUNE_PROTECTION: Readonly<Record<string, string>> = {
  'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};
