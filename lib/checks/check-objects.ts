import type { Plan } from '../plan/plan';
import type { Manifest, OwnedManifest, RenderedObject } from '../render/manifest';
import { ownerPath } from '../render/owner';
import type { Report } from '../spec/problem';
import { checkContainerDefaults } from './container-defaults';
import { checkMeasuredContainers } from './measured-container';
import { checkPlainValues } from './plain-values';
import { checkCapacity } from './require-capacity';
import { checkKnownFields } from './require-known-fields';
import { checkNamespaceExists } from './require-namespace';
import { checkQuotas } from './require-quota';
import { checkServedVersion } from './require-served-version';
import { checkUniqueAutoscaler } from './unique-autoscaler';
import { checkNames } from './valid-names';
import { checkSize } from './valid-size';

/**
 * The rules over single objects. Gives those that are not formed as the API wants them: no later step may look into them,
 * since it would read a field as what it is not.
 */
export function checkEach(manifests: readonly OwnedManifest[], plan: Plan, report: Report): ReadonlySet<Manifest> {
  const malformed = new Set<Manifest>();
  for (const { manifest, owner } of manifests) {
    const problem: Report = (at, message) => {
      report(`${ownerPath(owner)}: ${at}`, message);
    };
    const misfit: Report = (at, message) => {
      malformed.add(manifest);
      problem(at, message);
    };
    checkPlainValues(manifest, misfit);
    checkKnownFields(manifest, misfit);
    checkNames(manifest, problem);
    checkServedVersion(manifest, plan.cluster.kubernetesVersion, problem);
    // What is no text is no name that one could be near to.
    if (!malformed.has(manifest)) checkNamespaceExists(manifest, plan, problem);
    checkSize(manifest, problem);
  }
  return malformed;
}

/** The rules over all objects of a cluster's tree together. */
export function checkTogether(objects: readonly RenderedObject[], plan: Plan, report: Report): void {
  checkCapacity(plan, objects, report);
  checkQuotas(plan, objects, report);
  checkContainerDefaults(plan, objects, report);
  checkUniqueAutoscaler(objects, report);
  checkMeasuredContainers(plan, objects, report);
}
