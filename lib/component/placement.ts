import { z } from 'zod';
import { domain } from '../spec/hostname';
import { labelKey, labelValue } from '../spec/labels';
import type { Rule } from '../spec/rules';
import { toleration } from './toleration-schema';

/** A taint that pods bear. */
export interface Toleration {
  /** Its key. Absent, with `Exists`: every taint. */
  readonly key?: string;
  /** `Exists` bears any value of the key, `Equal` that of `value`. */
  readonly operator: 'Exists' | 'Equal';
  /** Its value, for `Equal`. */
  readonly value?: string;
  /** What it does to pods that do not bear it. Absent: any. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Processors that images are made for, as nodes are labelled (`kubernetes.io/arch`). */
export const ARCHITECTURES = ['amd64', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/**
 * On which nodes pods run. Without a word, several pods of a workload spread over nodes and zones as the cluster's
 * availability asks, those of a Job go where the scheduler likes, and a pod runs on any Linux node.
 */
export interface Placement {
  /** Labels that a node must have. */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** Taints that the pods bear. */
  readonly tolerations?: readonly Toleration[];
  /** Processors that the image runs on, where the cluster has others too. */
  readonly architectures?: readonly Architecture[];
  /**
   * `nodes`, `zones`: evenly, or not at all, whatever the cluster's availability says; of a Job, those that run at once.
   * `anywhere`: as the scheduler likes. `zones` of an application means nodes, with a warning, where the cluster states none.
   */
  readonly spread?: 'nodes' | 'zones' | 'anywhere';
  /**
   * Never two pods of the workload in one; there must be one more than pods while a rollout adds one. `zones` of an application
   * means nodes, with a warning, where the cluster states none.
   */
  readonly apart?: 'nodes' | 'zones';
  /**
   * Local name of a peer whose pods' zone, or node where the cluster states no zones, is preferred; nothing, where the peer is
   * optional and the cluster lacks it.
   */
  readonly near?: string;
  /** A PriorityClass of the cluster. */
  readonly priorityClassName?: string;
  /** A RuntimeClass of the cluster, such as a sandboxed runtime. */
  readonly runtimeClassName?: string;
}

/** That of pods of which each node has one anyway. */
export type NodePlacement = Omit<Placement, 'spread' | 'apart'>;

/** The fields of a placement, for the schemas of what has one. */
export const placementFields = {
  nodeSelector: z.record(labelKey, labelValue).optional(),
  tolerations: z.array(toleration).optional(),
  architectures: z.array(z.enum(ARCHITECTURES)).min(1).optional(),
  spread: z.enum(['nodes', 'zones', 'anywhere']).optional(),
  apart: z.enum(['nodes', 'zones']).optional(),
  near: z.string().min(1).optional(),
  priorityClassName: domain.optional(),
  runtimeClassName: domain.optional(),
} satisfies Readonly<Record<keyof Placement, z.ZodType>>;

/** The label of nodes by which `architectures` chooses them. */
const ARCHITECTURE_LABEL = 'kubernetes.io/arch';

/** No node has two processors: both have to hold, and the pods would wait for ever. */
export const oneArchitecture: Rule<{
  readonly nodeSelector?: Placement['nodeSelector'] | undefined;
  readonly architectures?: readonly string[] | undefined;
}> = {
  reads: ['nodeSelector', 'architectures'],
  check({ nodeSelector = {}, architectures }, breaks) {
    const selected = nodeSelector[ARCHITECTURE_LABEL];
    if (selected === undefined || architectures === undefined || architectures.includes(selected)) return;
    breaks(
      ['nodeSelector', ARCHITECTURE_LABEL],
      `${selected} is none of architectures (${architectures.join(', ')}), so that no node has both; take one of the two away`,
    );
  },
};

const onEachNode = z.undefined(
  'is for pods that are counted, and an agent has one on each node; take it out, and choose nodes by nodeSelector and tolerations',
);

/** The same where each node has one pod. Pods kept apart would wait for a zone of their own, or for the old one of a rollout. */
export const nodePlacementFields = {
  ...placementFields,
  spread: onEachNode.optional(),
  apart: onEachNode.optional(),
} satisfies Readonly<Record<keyof Placement, z.ZodType>>;
