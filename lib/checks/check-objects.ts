import type { Plan } from '../plan/plan';
import type { Manifest, OwnedManifest, RenderedObject } from '../render/manifest';
import { objectPlace, ownerPath } from '../render/owner';
import type { Report } from '../spec/problem';
import { FORM_CHECKS, OBJECT_CHECKS, TREE_CHECKS } from './all-checks';
import { messageOf, type Check, type ObjectCheck } from './check';
import { describeAnything, requireIdentity } from './require-identity';

/** Where findings go, by their check's severity: errors end the render, warnings are printed when it is done. */
export type Reports = Readonly<Record<Check['severity'], Report>>;

/** The objects that say what they are: every later step, and their files, go by it. */
export function identified(
  manifests: readonly OwnedManifest[],
  plan: Plan,
  reports: Reports,
): readonly OwnedManifest[] {
  return manifests.filter(({ owner, manifest }) => {
    const findings = requireIdentity.find(manifest, plan);
    for (const finding of findings)
      reports.error(`${ownerPath(owner)}: ${describeAnything(manifest)}`, messageOf(requireIdentity, finding));
    return findings.length === 0;
  });
}

/**
 * The checks over single objects. Gives those that are not formed as the API wants them: no later step may look into them,
 * since it would read a field as what it is not.
 */
export function checkEach(manifests: readonly OwnedManifest[], plan: Plan, reports: Reports): ReadonlySet<Manifest> {
  const malformed = new Set<Manifest>();
  for (const owned of manifests) {
    if (run(FORM_CHECKS, owned, { plan, reports })) malformed.add(owned.manifest);
    else run(OBJECT_CHECKS, owned, { plan, reports });
  }
  return malformed;
}

/** The checks over all objects of a cluster's tree together. */
export function checkTogether(objects: readonly RenderedObject[], plan: Plan, reports: Reports): void {
  for (const check of TREE_CHECKS) {
    for (const finding of check.find(objects, plan)) reports[check.severity](finding.at, messageOf(check, finding));
  }
}

/** Whether any of the checks found something. */
function run(
  checks: readonly ObjectCheck[],
  { owner, manifest }: OwnedManifest,
  { plan, reports }: { readonly plan: Plan; readonly reports: Reports },
): boolean {
  let found = false;
  for (const check of checks) {
    for (const finding of check.find(manifest, plan)) {
      found = true;
      reports[check.severity](objectPlace(owner, manifest), messageOf(check, finding));
    }
  }
  return found;
}
