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
    const isShared = modes.includes('ReadWriteMany') || modes.includes('ReadOnlyMany');
    return isShared ? [] : [{ name, mode: modes.join(' and ') }];
  });
}
