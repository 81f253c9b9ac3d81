import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import { ownerPath } from '../render/owner';
import type { Report } from '../spec/problem';
import { checkCapacity } from './require-capacity';
import { checkKnownFields } from './require-known-fields';
import { checkNames } from './valid-names';
import { checkQuotas } from './require-quota';
import { checkServedVersion } from './require-served-version';
import { checkNamespaceExists } from './require-namespace';
import { checkSize } from './valid-size';

/** The rules over a cluster's tree; an error stops before anything is written. */
export function checkObjects(objects: readonly RenderedObject[], plan: Plan, report: Report): void {
  for (const { manifest, owner } of objects) {
    const problem: Report = (at, message) => {
      report(`${ownerPath(owner)}: ${at}`, message);
    };
    checkNames(manifest, problem);
    checkServedVersion(manifest, plan.cluster.kubernetesVersion, problem);
    checkKnownFields(manifest, problem);
    checkNamespaceExists(manifest, plan, problem);
    checkSize(manifest, problem);
  }
  checkCapacity(plan, objects, report);
  checkQuotas(plan, objects, report);
}
