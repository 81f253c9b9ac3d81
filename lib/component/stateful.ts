import { z } from 'zod';

/** What a StatefulSet alone has. */
export interface Stateful {
  /**
   * `Parallel` starts all pods at once, for members that find each other; else each waits for the one before it. A StatefulSet that
   * exists cannot change it: delete it with `--cascade=orphan`, which leaves its pods, and apply it anew.
   */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
  /** The ordinal of the first pod. Kubernetes: 0. */
  readonly start?: number;
  /** What becomes of the claims of pods that are scaled away, or of all when the StatefulSet goes. Default: kept. */
  readonly retention?: {
    /** Of the claims of pods that are scaled away. */
    readonly whenScaled?: 'Retain' | 'Delete';
    /** Of all claims, when the StatefulSet goes. */
    readonly whenDeleted?: 'Retain' | 'Delete';
  };
}

const retain = z.enum(['Retain', 'Delete']).optional();

/** The fields of a StatefulSet, for the schemas of what has them. */
export const statefulFields = {
  podManagementPolicy: z.enum(['OrderedReady', 'Parallel']).optional(),
  start: z.int().min(0).optional(),
  retention: z.strictObject({ whenScaled: retain, whenDeleted: retain }).optional(),
} satisfies Readonly<Record<keyof Stateful, z.ZodType>>;

export const stateful = z.strictObject(statefulFields) satisfies z.ZodType<Stateful>;
