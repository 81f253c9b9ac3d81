import type { Plan } from '../plan/plan';
import { surgeOf } from './rollout-surge';
import type { RunningPods } from './running-pods';

/** Parts of a cluster that a label of its nodes tells apart, and how many of them the cluster states. */
export interface Domains {
  readonly what: 'node' | 'zone';
  readonly count: number;
  /** `3 nodes`, `1 zone`. */
  readonly inWords: string;
}

/**
 * The domains of a topology key; `undefined` for labels that the cluster states nothing about. All nodes count, also those
 * that a nodeSelector or a taint keeps the pods from: how many these are is not stated, so that fewer pods may fit than this.
 */
export function domainsOf(topologyKey: string, { nodes, zones }: Plan['cluster']): Domains | undefined {
  if (topologyKey === 'kubernetes.io/hostname') return domains('node', nodes.count);
  if (topologyKey === 'topology.kubernetes.io/zone') return domains('zone', zones.length);
  return undefined;
}

function domains(what: Domains['what'], count: number): Domains {
  return { what, count, inWords: `${count} ${what}${count === 1 ? '' : 's'}` };
}

/** What hinders so many pods of which each needs a domain of its own: there are fewer domains, or none is left for a rollout. */
export function crowding(
  { manifest }: RunningPods,
  count: number,
  domains: Pick<Domains, 'count'>,
): 'pods' | 'rollout' | undefined {
  if (count > domains.count) return 'pods';
  // One new pod is enough: when it is ready an old one goes, and leaves its place to the next.
  return count === domains.count && surgeOf(manifest, count) > 0 ? 'rollout' : undefined;
}

/** `3 pods`; under an autoscaler `at least 3 pods` and `up to 9 pods`. */
export function podsInWords({ least, most }: RunningPods, count: number): string {
  const bound = least === most ? '' : count === most ? 'up to ' : 'at least ';
  return `${bound}${count} pod${count === 1 ? '' : 's'}`;
}

/** What lets a rollout go on without a domain for one more pod. */
export const STOP_FIRST =
  'set rollout { maxUnavailable: 1, maxSurge: 0 } in its pods (rollingUpdate where it is built)';
