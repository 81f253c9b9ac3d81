import { familyOf, prefixOf } from './cidr';
import type { Cluster } from './cluster';

/** The ranges of addresses that a cluster has; with `dualStack`, each in both address families. */
export const RANGES = ['podCidr', 'serviceCidr', 'nodeCidr'] as const;
export type RangeField = (typeof RANGES)[number];

/** A range, and the field of the cluster that states it. */
export interface StatedRange {
  /** `podCidr`, or `dualStack.podCidr`. */
  readonly field: string;
  readonly range: string;
}

/** The ranges of one kind: one, or one of each address family. */
export function rangesOf(cluster: Pick<Cluster, RangeField | 'dualStack'>, kind: RangeField): readonly StatedRange[] {
  const first = { field: kind, range: cluster[kind] };
  return cluster.dualStack === undefined
    ? [first]
    : [first, { field: `dualStack.${kind}`, range: cluster.dualStack[kind] }];
}

/** Prefix of the part of the pod range that the controller manager hands to one node, by kubeadm's defaults. */
export const NODE_PREFIX = { ipv4: 24, ipv6: 64 } as const;

/** How many nodes the pod range has parts for. May be a fraction below 1 when it is narrower than one part. */
export function nodesInPodRange(podCidr: string): number {
  return 2 ** (NODE_PREFIX[familyOf(podCidr)] - prefixOf(podCidr));
}
