import type { Privilege } from '../component/privileges';
import type { Container, PodSpec } from '../imports/k8s';
import type { Difference } from './built';

interface Used {
  readonly kind: Privilege['kind'];
  /** Path, port or capability. */
  readonly detail?: string;
  readonly container?: string;
}

/** Every privilege that the pods take must be declared, with its reason. */
export const privilegeDifferences: Difference = ({ workload: { facts }, pod, containers }) => {
  const declared = facts.privileges ?? [];
  return [...podPrivileges(pod), ...containers.flatMap((container) => containerPrivileges(container, pod))]
    .filter((used) => !declared.some((privilege) => covers(privilege, used)))
    .map(
      ({ kind, detail, container }) =>
        `uses ${kind}${detail === undefined ? '' : ` ${detail}`}${container === undefined ? '' : ` in container ${container}`}, which the facts do not declare; add it to privileges with its because, or take it away`,
    );
};

function covers(privilege: Privilege, { kind, detail, container }: Used): boolean {
  if (privilege.kind !== kind) return false;
  if ('container' in privilege && privilege.container !== undefined && privilege.container !== container) return false;
  if (privilege.kind === 'hostPath') return privilege.path === detail;
  if (privilege.kind === 'hostPort') return privilege.port === detail;
  if (privilege.kind === 'capability') return privilege.capability === detail;
  return true;
}

function podPrivileges({ hostNetwork, hostPID, hostIPC, volumes = [], securityContext }: PodSpec): readonly Used[] {
  return [
    ...(hostNetwork === true ? [{ kind: 'hostNetwork' } as const] : []),
    ...(hostPID === true ? [{ kind: 'hostPID' } as const] : []),
    ...(hostIPC === true ? [{ kind: 'hostIPC' } as const] : []),
    ...volumes.flatMap(({ hostPath }) =>
      hostPath === undefined ? [] : [{ kind: 'hostPath', detail: hostPath.path } as const],
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
