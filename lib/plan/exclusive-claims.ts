import type { WorkloadFacts } from '../component/facts';

/** A claim that pods of one node alone, or one pod alone, can mount. */
export interface ExclusiveClaim {
  readonly name: string;
  /** ReadWriteOnce or ReadWriteOncePod: how it is claimed. */
  readonly mode: string;
}

/** The claims of a workload that a second pod would wait for as long as the first one runs. */
export function exclusiveClaims({ claims = {} }: WorkloadFacts): readonly ExclusiveClaim[] {
  return Object.entries(claims).flatMap(([name, { accessModes: modes = ['ReadWriteOnce'] }]) => {
    // One of several modes is picked by how the pods mount it: as soon as one writes, it is the one that writes.
    const isShared = modes.includes('ReadWriteMany') || modes.every((mode) => mode === 'ReadOnlyMany');
    return isShared ? [] : [{ name, mode: modes.join(' and ') }];
  });
}
