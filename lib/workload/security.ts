import type { Privilege } from '../component/privileges';
import type { PodDescription } from '../component/pods';
import type { Capabilities, PodSecurityContext, SecurityContext } from '../imports/k8s';
import type { PlannedWorkload } from '../plan/plan';
import { mountsOf } from './volumes';

/** Above 10000, so that it meets no account of a node; images that insist on their own id say so in the description. */
const DEFAULT_ID = 10001;

/** Restricted Pod Security, less what the facts name as a privilege, and what the description hardens beyond it. */
export function podSecurityContext(workload: PlannedWorkload, description: PodDescription): PodSecurityContext {
  const { user, hardening = {} } = description;
  const { appArmorProfile, seccompProfile, supplementalGroups, supplementalGroupsPolicy } = hardening;
  const root = privilegesOf(workload, undefined).some(({ kind }) => kind === 'runAsRoot');
  const gid = user?.gid ?? DEFAULT_ID;
  return {
    runAsNonRoot: !root,
    runAsUser: user?.uid ?? DEFAULT_ID,
    runAsGroup: gid,
    ...(hasVolumeToOwn(workload, description) ? { fsGroup: gid, fsGroupChangePolicy: 'OnRootMismatch' } : {}),
    supplementalGroups,
    supplementalGroupsPolicy,
    appArmorProfile:
      appArmorProfile === undefined ? undefined : { type: 'Localhost', localhostProfile: appArmorProfile },
    seccompProfile:
      seccompProfile === undefined
        ? { type: 'RuntimeDefault' }
        : { type: 'Localhost', localhostProfile: seccompProfile },
  };
}

/** A new file system of a storage class belongs to root, and to nobody else until the kubelet gives it to the group. */
function hasVolumeToOwn({ facts }: PlannedWorkload, description: PodDescription): boolean {
  const claims = Object.keys(facts.claims ?? {});
  return claims.length > 0 || mountsOf(description).some(({ mount }) => mount.kind === 'ephemeral');
}

/** No escalation, no capability, no writable root, less the container's privileges. */
export function containerSecurityContext(workload: PlannedWorkload, container: string): SecurityContext {
  const privileges = privilegesOf(workload, container);
  const has = (kind: Privilege['kind']) => privileges.some((privilege) => privilege.kind === kind);
  const privileged = has('privileged');
  return {
    // The API refuses a privileged container that may not escalate.
    allowPrivilegeEscalation: privileged || has('privilegeEscalation'),
    ...(privileged ? { privileged: true } : { capabilities: capabilities(privileges) }),
    readOnlyRootFilesystem: !has('writableRootFilesystem'),
    ...(has('seccompUnconfined') ? { seccompProfile: { type: 'Unconfined' } } : {}),
    ...(has('runAsRoot') ? { runAsNonRoot: false, runAsUser: 0, runAsGroup: 0 } : {}),
  };
}

function capabilities(privileges: readonly Privilege[]): Capabilities {
  const add = privileges.flatMap((privilege) => (privilege.kind === 'capability' ? [privilege.capability] : []));
  return { ...(add.length > 0 ? { add: add.sort() } : {}), drop: ['ALL'] };
}

/** Privileges that hold for a container: those that name it and those that name none. `undefined` stands for the pod. */
function privilegesOf({ facts }: PlannedWorkload, container: string | undefined): readonly Privilege[] {
  return (facts.privileges ?? []).filter((privilege) => {
    const named = 'container' in privilege ? privilege.container : undefined;
    return named === undefined || named === container;
  });
}
