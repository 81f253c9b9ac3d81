import type { ClaimFacts } from '../../../lib/component/facts';
import { maximumReplicas } from '../../../lib/plan/replicas';
import type { Plan } from '../../../lib/plan/plan';
import type { Manifest } from '../../../lib/render/manifest';

/** A volume more than there are claims, so that a proof may bring a pod of its own, and a claim may be made anew. */
const SPARE = 1;

/**
 * Volumes as an administrator prepares them where nothing provisions any: for each claim of the plan as many as pods will
 * claim, of its class, size and modes. They are paths of nodes on which nothing is ever written.
 */
export function volumesOf({ workloads, cluster }: Pick<Plan, 'workloads' | 'cluster'>): readonly Manifest[] {
  return [...workloads.values()].flatMap((workload) =>
    Object.entries(workload.facts.claims ?? {}).flatMap(([name, claim]) => {
      const claims = workload.facts.kind === 'StatefulSet' ? maximumReplicas(workload) : 1;
      const from = `${workload.namespace}-${workload.objectName}-${name}`;
      return Array.from({ length: claims + SPARE }, (_, index) =>
        volume(`${from}-${index}`, { storageClassName: cluster.storage.defaultClass, ...claim }),
      );
    }),
  );
}

/** A volume of the size and modes of a claim, for the claims of its class. */
export function volume(
  name: string,
  { size, storageClassName, accessModes = ['ReadWriteOnce'] }: ClaimFacts,
): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: {
      capacity: { storage: size },
      accessModes,
      storageClassName,
      persistentVolumeReclaimPolicy: 'Retain',
      hostPath: { path: `/var/lib/volumes/${name}` },
    },
  };
}
