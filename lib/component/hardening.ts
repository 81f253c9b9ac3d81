import { z } from 'zod';

/**
 * What makes pods safer than the restricted Pod Security level demands, or names their confinement more exactly. None of it
 * is a privilege.
 */
export interface Hardening {
  /** `false`: user ids of the pod are none of the node's (a user namespace). The node's runtime must be able to. */
  readonly hostUsers?: false;
  /** An AppArmor profile that is loaded on the nodes, by its name. Absent: the runtime's own. */
  readonly appArmorProfile?: string;
  /** A seccomp profile below the kubelet's folder on the nodes, such as `profiles/web.json`. Absent: the runtime's own. */
  readonly seccompProfile?: string;
  /** `Strict`: the groups that the image puts its user into do not count. Kubernetes: `Merge`. */
  readonly supplementalGroupsPolicy?: 'Merge' | 'Strict';
  /** Groups of the processes beside their own, such as that of a shared volume. */
  readonly supplementalGroups?: readonly number[];
}

/** A path below a folder, that does not leave it. */
const LOCALHOST_PROFILE = /^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/;

/** The fields of a hardening, for the schemas of what has one. */
export const hardeningFields = {
  hostUsers: z.literal(false).optional(),
  appArmorProfile: z.string().min(1).optional(),
  seccompProfile: z
    .string()
    .regex(LOCALHOST_PROFILE, "must be a path below the kubelet's seccomp folder, such as profiles/web.json")
    .optional(),
  supplementalGroupsPolicy: z.enum(['Merge', 'Strict']).optional(),
  supplementalGroups: z.array(z.int().min(1)).optional(),
} satisfies Readonly<Record<keyof Hardening, z.ZodType>>;
