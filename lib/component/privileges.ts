import type { PodSecurityLevel } from './facts';

/**
 * What a workload needs beyond the restricted Pod Security Standard (and beyond a read-only root file system). Closed
 * list: what is not here cannot be rendered. `container` narrows a container's privilege; absent, it holds for all.
 */
export type Privilege = { readonly because: string } & (
  | { readonly kind: 'hostNetwork' | 'hostPID' | 'hostIPC' }
  | { readonly kind: 'hostPath'; readonly path: string; readonly readOnly: boolean }
  | { readonly kind: 'hostPort'; readonly port: string }
  | { readonly kind: 'capability'; readonly capability: string; readonly container?: string }
  | {
      readonly kind:
        'privileged' | 'runAsRoot' | 'privilegeEscalation' | 'writableRootFilesystem' | 'seccompUnconfined';
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
