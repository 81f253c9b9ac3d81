/**
 * On Namespaces, claims and StatefulSets: their data goes with them, so no GitOps tool removes them by itself because a
 * file disappeared. Argo CD asks for a confirmation of both pruning and deletion; Flux leaves them. Also on what guards
 * them while they stay: a namespace's default-deny; the policy, account and headless Service of a StatefulSet. Not on
 * what opens traffic or grants access, which must go when it is taken away; a claim alone runs nothing and needs nothing.
 */
export const PRUNE_PROTECTION: Readonly<Record<string, string>> = {
  'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};
