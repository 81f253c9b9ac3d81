import { describePrivilege, type Privilege } from '../component/privileges';
import type { Container, PodSpec } from '../imports/k8s';
import type { Difference } from './built';

interface Used {
  readonly kind: Privilege['kind'];
  /** Path, port or capability. */
  readonly detail?: string;
  readonly container?: string;
  /** Of a path of the node. */
  readonly writes?: boolean;
}

/**
 * Every privilege that the pods take must be declared, with its reason, and what is declared must be taken: policies and
 * the level of the namespace follow the declaration.
 */
export const privilegeDifferences: Difference = ({ workload: { facts }, pod, containers }) => {
  const declared = facts.privileges ?? [];
  const used = [...podPrivileges(pod, containers), ...containers.flatMap((one) => containerPrivileges(one, pod))];
  return [
    ...used.filter((one) => !declared.some((privilege) => covers(privilege, one))).map(undeclared),
    ...declared.filter((privilege) => !used.some((one) => concerns(privilege, one))).map(unused),
  ];
};

function unused(privilege: Privilege): string {
  const container = 'container' in privilege ? privilege.container : undefined;
  const where = container === undefined ? '' : ` for container ${container}`;
  return `declares ${describePrivilege(privilege)}${where}, but its pods do not use it; take it out of privileges`;
}

function undeclared({ kind, detail, container, writes }: Used): string {
  const what = `${kind}${detail === undefined ? '' : ` ${detail}`}${writes === true ? ' for writing' : ''}`;
  const where = container === undefined ? '' : ` in container ${container}`;
  return `uses ${what}${where}, which the facts do not declare; add it to privileges with its because, or take it away`;
}

function covers(privilege: Privilege, used: Used): boolean {
  const isBeyond = privilege.kind === 'hostPath' && privilege.readOnly && used.writes === true;
  return concerns(privilege, used) && !isBeyond;
}

/** Whether a use is one of the privilege's kind, detail and container, though it may go beyond what is declared. */
function concerns(privilege: Privilege, { kind, detail, container }: Used): boolean {
  // A privileged container may escalate by that alone, and says so too.
  if (privilege.kind !== kind && !(privilege.kind === 'privilegeEscalation' && kind === 'privileged')) return false;
  if ('container' in privilege && privilege.container !== undefined && privilege.container !== container) return false;
  if (privilege.kind === 'hostPath') return privilege.path === detail;
  if (privilege.kind === 'hostPort') return privilege.port === detail;
  if (privilege.kind === 'capability') return privilege.capability === detail;
  return true;
}

function podPrivileges(
  { hostNetwork, hostPID, hostIPC, volumes = [], securityContext }: PodSpec,
  containers: readonly Container[],
): readonly Used[] {
  const mounts = containers.flatMap(({ volumeMounts = [] }) => volumeMounts);
  const isWritten = (volume: string) => mounts.some(({ name, readOnly }) => name === volume && readOnly !== true);
  return [
    ...(hostNetwork === true ? [{ kind: 'hostNetwork' } as const] : []),
    ...(hostPID === true ? [{ kind: 'hostPID' } as const] : []),
    ...(hostIPC === true ? [{ kind: 'hostIPC' } as const] : []),
    ...volumes.flatMap(({ name, hostPath }) =>
      hostPath === undefined ? [] : [{ kind: 'hostPath', detail: hostPath.path, writes: isWritten(name) } as const],
    ),
    ...(securityContext?.seccompProfile?.type === 'Unconfined' ? [{ kind: 'seccompUnconfined' } as const] : []),
  ];
}

function containerPrivileges({ name, ports = [], securityContext = {} }: Container, pod: PodSpec): readonly Used[] {
  const { privileged, allowPrivilegeEscalation, capabilities, readOnlyRootFilesystem, seccompProfile } =
    securityContext;
  const added = (capabilities?.add ?? []).map(
    (capability) => ({ kind: 'capability', detail: capability, container: name }) as const,
  );
  const hostPorts = ports
    .filter(({ hostPort }) => hostPort !== undefined)
    .map((port) => ({ kind: 'hostPort', detail: port.name ?? String(port.containerPort), container: name }) as const);
  const flags: readonly (readonly [Privilege['kind'], boolean])[] = [
    ['privileged', privileged === true],
    ['runAsRoot', runsAsRoot(securityContext, pod)],
    // A privileged container may always escalate: the API does not accept it otherwise.
    ['privilegeEscalation', privileged !== true && allowPrivilegeEscalation !== false],
    ['writableRootFilesystem', readOnlyRootFilesystem !== true],
    ['seccompUnconfined', seccompProfile?.type === 'Unconfined'],
  ];
  return [...added, ...hostPorts, ...flags.filter(([, used]) => used).map(([kind]) => ({ kind, container: name }))];
}

/** Without an own say, the pod's holds; without any, the image decides, which may be root. */
function runsAsRoot(
  { runAsNonRoot, runAsUser }: NonNullable<Container['securityContext']>,
  { securityContext }: PodSpec,
): boolean {
  const user = runAsUser ?? securityContext?.runAsUser;
  return user === 0 || !(runAsNonRoot ?? securityContext?.runAsNonRoot ?? false);
}
