import { PRUNE_PROTECTION, withPruneProtection } from '../../../lib/plan/prune-protection';

const ARGO = 'argocd.argoproj.io/sync-options';
const FLUX = 'kustomize.toolkit.fluxcd.io/prune';

test('an object without annotations has the protection alone', () => {
  expect(withPruneProtection()).toEqual(PRUNE_PROTECTION);
});

test('other annotations and options stay, since Argo CD reads all of them in one list', () => {
  expect(withPruneProtection({ a: 'x', [ARGO]: 'ServerSideApply=true' })).toEqual({
    a: 'x',
    ...PRUNE_PROTECTION,
    [ARGO]: 'ServerSideApply=true,Prune=confirm,Delete=confirm',
  });
});

test('what its author says of the same option stands', () => {
  expect(withPruneProtection({ [ARGO]: 'Prune=false', [FLUX]: 'enabled' })).toEqual({
    [ARGO]: 'Prune=false,Delete=confirm',
    [FLUX]: 'enabled',
  });
});

test('one that is protected already is as it was', () => {
  expect(withPruneProtection(PRUNE_PROTECTION)).toEqual(PRUNE_PROTECTION);
});
