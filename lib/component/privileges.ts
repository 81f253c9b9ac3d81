import type { Source } from './connections';
import type { PodSecurityLevel } from './facts';

/**
 * What a workload needs beyond the restricted Pod Security Standard (and beyond a read-only root file system). Closed
 * list: what is not here cannot be rendered. `container` narrows a container's privilege; absent, it holds for all.
 */
export type Privilege = {
  /** Why it needs this; stands in the annotation `groundplan.dev/because` of what runs its pods. */
  readonly because: string;
} & (
  | {
      /** `hostNetwork`, `hostPID`, `hostIPC`: the node's network, processes or shared memory instead of its own. */
      readonly kind: 'hostNetwork' | 'hostPID' | 'hostIPC';
    }
  | {
      /** `hostPath`: files of the node. */
      readonly kind: 'hostPath';
      /** Absolute path on the node. */
      readonly path: string;
      /** Whether it may only read there. */
      readonly readOnly: boolean;
    }
  | {
      /** `hostPort`: a port of the node. */
      readonly kind: 'hostPort';
      /** Name of a port, which is open on the node under its number. */
      readonly port: string;
      /**
       * Who comes in by it: `[anywhere()]`, `[cidr('192.0.2.0/24')]`, `[nodes()]`. The node hands on to the pod what arrives, and
       * the pod's policy admits nobody else.
       */
      readonly from: readonly Source[];
    }
  | {
      /** `capability`: a capability of Linux. */
      readonly kind: 'capability';
      /** Its name without CAP_: `NET_ADMIN`. */
      readonly capability: string;
      /** The container that has it. Absent: all. */
      readonly container?: string;
    }
  | {
      /**
       * `privileged`: whatever root of the node may. `runAsRoot`: user 0. `privilegeEscalation`: programs that give more
       * rights, such as sudo, work. `writableRootFilesystem`: files of the image may be written. `seccompUnconfined`: no
       * system call is refused.
       */
      readonly kind:
        'privileged' | 'runAsRoot' | 'privilegeEscalation' | 'writableRootFilesystem' | 'seccompUnconfined';
      /** The container that has it. Absent: all. */
      readonly container?: string;
    }
);

/** Capabilities that the baseline level lets a container add; restricted allows NET_BIND_SERVICE alone. */
const BASELINE_CAPABILITIES = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

const LEVEL: Readonly<Record<Exclude<Privilege['kind'], 'capability'>, PodSecurityLevel>> = {
  hostNetwork: 'privileged',
  hostPID: 'privileged',
  hostIPC: 'privileged',
  hostPath: 'privileged',
  hostPort: 'privileged',
  privileged: 'privileged',
  seccompUnconfined: 'privileged',
  runAsRoot: 'baseline',
  privilegeEscalation: 'baseline',
  writableRootFilesystem: 'restricted',
};

/**
 * The strictest Pod Security level that admits the privilege.
 * Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function levelOf(privilege: Privilege): PodSecurityLevel {
  if (privilege.kind !== 'capability') return LEVEL[privilege.kind];
  if (privilege.capability === 'NET_BIND_SERVICE') return 'restricted';
  return BASELINE_CAPABILITIES.has(privilege.capability) ? 'baseline' : 'privileged';
}

/** `hostPath /var/log`, `capability NET_ADMIN`: how messages and annotations name a privilege. */
export function describePrivilege(privilege: Privilege): string {
  if (privilege.kind === 'hostPath') return `hostPath ${privilege.path}`;
  if (privilege.kind === 'hostPort') return `hostPort ${privilege.port}`;
  if (privilege.kind === 'capability') return `capability ${privilege.capability}`;
  return privilege.kind;
}
