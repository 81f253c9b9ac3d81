import type { Construct } from 'constructs';
import type { ClaimFacts } from '../component/facts';
import type { Stateful } from '../component/stateful';
import { KubePersistentVolumeClaim, type PersistentVolumeClaimSpec, type StatefulSetSpec } from '../imports/k8s';
import { sortedBy } from '../order';
import { metadataOf } from '../plan/labels';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { PRUNE_PROTECTION } from '../plan/prune-protection';
import { claimNameOf } from './volume-kinds';

/** The claims of a workload that is no StatefulSet, as objects of their own. */
export function renderClaims(scope: Construct, workload: PlannedWorkload, cluster: Plan['cluster']): void {
  if (workload.facts.kind === 'StatefulSet') return;
  for (const [name, claim] of Object.entries(workload.facts.claims ?? {})) {
    const metadata = metadataOf(workload);
    new KubePersistentVolumeClaim(scope, `claim-${workload.name}-${name}`, {
      metadata: {
        ...metadata,
        name: claimNameOf(workload, name),
        annotations: { ...metadata.annotations, ...PRUNE_PROTECTION },
      },
      spec: claimSpec(claim, cluster),
    });
  }
}

/** The claims of a StatefulSet: one set a pod; kept when the pod or the StatefulSet goes, unless somebody says otherwise. */
export function claimTemplates(
  { facts, labels }: PlannedWorkload,
  { cluster, retention }: { cluster: Plan['cluster']; retention: Stateful['retention'] },
): Pick<StatefulSetSpec, 'volumeClaimTemplates' | 'persistentVolumeClaimRetentionPolicy'> {
  // The API compares the templates by their order and lets none change.
  const claims = sortedBy(Object.entries(facts.claims ?? {}), ([name]) => name);
  if (claims.length === 0) return {};
  return {
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain', ...retention },
    volumeClaimTemplates: claims.map(([name, claim]) => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name, labels, annotations: PRUNE_PROTECTION },
      spec: claimSpec(claim, cluster),
    })),
  };
}

function claimSpec(
  { size, storageClassName, accessModes = ['ReadWriteOnce'] }: ClaimFacts,
  { storage }: Plan['cluster'],
): PersistentVolumeClaimSpec {
  return {
    storageClassName: storageClassName ?? storage.defaultClass,
    accessModes: [...accessModes].sort(),
    resources: { requests: { storage: size } },
  };
}
