import { amountOf } from '../checks/amounts';
import type { ClaimFacts } from '../component/facts';
import type { PersistentVolumeClaimSpec, StatefulSetSpec } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { Difference } from './built';

/**
 * The templates of a StatefulSet are what the facts claim under their names: budgets and rollouts are derived from the modes
 * there, and nobody finds out later, since the API lets no template change.
 */
export const claimTemplateDifferences: Difference = ({ workload: { facts }, manifest, plan }) => {
  if (facts.kind !== 'StatefulSet') return [];
  const { volumeClaimTemplates = [] } = (manifest.spec ?? {}) as Partial<StatefulSetSpec>;
  return volumeClaimTemplates.flatMap(({ metadata: { name = '' } = {}, spec = {} }) => {
    // What the facts do not declare is a finding of its own.
    const claim = Object.hasOwn(facts.claims ?? {}, name) ? facts.claims?.[name] : undefined;
    if (claim === undefined) return [];
    return [sizeDifference(claim, spec), classDifference(claim, spec, plan), modeDifference(claim, spec)].flatMap(
      (difference) => (difference === undefined ? [] : [`makes claim ${name} ${difference}; change one of the two`]),
    );
  });
};

/** Sizes are compared as amounts: 1024Mi is 1Gi. */
function sizeDifference({ size }: ClaimFacts, { resources }: PersistentVolumeClaimSpec): string | undefined {
  const built = resources?.requests?.storage ?? NONE;
  return amountOf(built) === amountOf(size) ? undefined : `of ${built}, the facts say ${size}`;
}

/** Where neither side names one it is the default of the cluster, which either side may also name. */
function classDifference(
  { storageClassName }: ClaimFacts,
  spec: PersistentVolumeClaimSpec,
  { cluster: { storage } }: Plan,
): string | undefined {
  const [built, declared] = [spec.storageClassName, storageClassName].map((one) => one ?? storage.defaultClass);
  if (built === declared) return undefined;
  return `of storageClassName ${built ?? NONE}, the facts say ${declared ?? NONE}`;
}

function modeDifference(
  { accessModes = ['ReadWriteOnce'] }: ClaimFacts,
  { accessModes: modes = [] }: PersistentVolumeClaimSpec,
): string | undefined {
  const [built, declared] = [modes, accessModes].map((all) => [...new Set(all)].sort().join(' and ') || NONE);
  return built === declared ? undefined : `${built}, the facts say ${declared}`;
}

const NONE = '(none)';
