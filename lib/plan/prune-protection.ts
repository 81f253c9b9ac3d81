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

/**
 * Annotations with the protection: where options are stated already they stay, and what of it they do not decide is put
 * behind them, since Argo CD reads one list, with commas between.
 */
export function withPruneProtection(
  annotations: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const merged = Object.entries(PRUNE_PROTECTION).map(([key, protection]) => {
    const stated = optionsIn(annotations[key]);
    const decided = new Set(stated.map(nameOf));
    return [
      key,
      [...stated, ...optionsIn(protection).filter((option) => !decided.has(nameOf(option)))].join(','),
    ] as const;
  });
  return { ...annotations, ...Object.fromEntries(merged) };
}

const optionsIn = (list = ''): readonly string[] =>
  list
    .split(',')
    .map((option) => option.trim())
    .filter((option) => option !== '');
/** Of `Prune=confirm` it is `Prune`; the one word that Flux reads has none. */
const nameOf = (option: string): string => option.replace(/=?[^=]*$/, '');
