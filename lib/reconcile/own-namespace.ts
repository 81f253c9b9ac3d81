import type { PlannedComponent } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { scopeOf } from '../render/scope';
import { declaredWorkload } from './declared-workload';

/**
 * Why an application may not build an object where it lies: what is of the whole cluster is everybody's, and another namespace
 * somebody else's. Components of the platform are there for both.
 */
export function placeDifferences(manifest: Manifest, planned: PlannedComponent): readonly string[] {
  const { facts, component } = planned;
  const { namespace } = manifest.metadata;
  // Where its workload should be is compared with the facts, as everything else of it is.
  if (component.team === undefined || declaredWorkload(planned, manifest) !== undefined) return [];
  const own = facts.namespace ?? '';
  const scope = scopeOf(manifest);
  if (scope === 'cluster')
    return [`is of the whole cluster, and an application builds in its own namespace alone (${own}); ${TO_PLATFORM}`];
  // One that needs a namespace and names none is a finding of its own (require-namespace).
  if (namespace === own || (namespace === undefined && scope === 'namespace')) return [];
  return namespace === undefined
    ? [
        `names no namespace, and an application builds in its own alone (${own}); set metadata.namespace, or where it is of the whole cluster, ${TO_PLATFORM}`,
      ]
    : [
        `is in namespace ${namespace}, and an application builds in its own alone (${own}); build it there, or ${TO_PLATFORM}`,
      ];
}

const TO_PLATFORM = 'have a component of the platform make it (charts/<component>)';
