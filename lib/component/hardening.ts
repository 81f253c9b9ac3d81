import { z } from 'zod';
import { checkedText } from '../spec/checked-text';

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

/**
 * The words by which other tools, and annotations of older Kubernetes, say a type of profile: no profile on a node is called
 * so, and no container would start.
 */
const DEFAULT_WORDS = ['runtimedefault', 'runtime/default', 'docker/default'];
const LOCALHOST = /^localhost\//i;

/** @param unconfined what somebody does who wants no profile */
function profileProblem(profile: string, unconfined: string): string | undefined {
  const word = profile.toLowerCase();
  if (word === 'unconfined') return `is no profile of a node; ${unconfined}`;
  if (DEFAULT_WORDS.includes(word)) return "is no profile of a node; leave it out for the runtime's own";
  if (!LOCALHOST.test(profile)) return undefined;
  return `starts with a type, and is one of a node anyway; write ${profile.replace(LOCALHOST, '')}`;
}

const appArmorProfile = checkedText((profile) =>
  profileProblem(profile, "leave it out for the runtime's own, since no Pod Security level but privileged admits none"),
);

const seccompProfile = checkedText((profile) => {
  const isBelow = LOCALHOST_PROFILE.test(profile);
  const path = "must be a path below the kubelet's seccomp folder, such as profiles/web.json";
  return (
    profileProblem(profile, "state the privilege seccompUnconfined, or leave it out for the runtime's own") ??
    (isBelow ? undefined : path)
  );
});

/** The fields of a hardening, for the schemas of what has one. */
export const hardeningFields = {
  hostUsers: z.literal(false).optional(),
  appArmorProfile: appArmorProfile.optional(),
  seccompProfile: seccompProfile.optional(),
  supplementalGroupsPolicy: z.enum(['Merge', 'Strict']).optional(),
  supplementalGroups: z.array(z.int().min(1)).optional(),
} satisfies Readonly<Record<keyof Hardening, z.ZodType>>;
