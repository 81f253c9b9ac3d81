import type { Cluster } from '../spec/cluster';
import type { KubernetesVersion } from '../spec/kubernetes-version';

/**
 * Parameters of the kernel that are of the pod alone, which every Pod Security level admits, with the minor since which it does;
 * those of minors that are no longer supported have none.
 * Source: k8s.io/pod-security-admission, policy/check_sysctls.go
 */
const SAFE: ReadonlyMap<string, KubernetesVersion | undefined> = new Map([
  ['kernel.shm_rmid_forced', undefined],
  ['net.ipv4.ip_local_port_range', undefined],
  ['net.ipv4.ip_local_reserved_ports', undefined],
  ['net.ipv4.ip_unprivileged_port_start', undefined],
  ['net.ipv4.ping_group_range', undefined],
  ['net.ipv4.tcp_fin_timeout', undefined],
  ['net.ipv4.tcp_keepalive_intvl', undefined],
  ['net.ipv4.tcp_keepalive_probes', undefined],
  ['net.ipv4.tcp_keepalive_time', undefined],
  ['net.ipv4.tcp_notsent_lowat', '1.37'],
  ['net.ipv4.tcp_rmem', undefined],
  ['net.ipv4.tcp_slow_start_after_idle', '1.37'],
  ['net.ipv4.tcp_syncookies', undefined],
  ['net.ipv4.tcp_wmem', undefined],
]);

/** Whether the restricted standard of a cluster's minor admits a sysctl. */
export function isSafeSysctl(name: string, { kubernetesVersion }: Pick<Cluster, 'kubernetesVersion'>): boolean {
  const since = SAFE.get(name);
  return SAFE.has(name) && (since === undefined || kubernetesVersion >= since);
}
