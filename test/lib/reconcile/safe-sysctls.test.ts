import { isSafeSysctl } from '../../../lib/reconcile/safe-sysctls';

test('what is of the pod alone is safe in every minor', () => {
  for (const name of ['net.ipv4.ip_unprivileged_port_start', 'kernel.shm_rmid_forced', 'net.ipv4.tcp_rmem'])
    expect(isSafeSysctl(name, { kubernetesVersion: '1.35' })).toBe(true);
});

test('what a later minor admits is not safe before', () => {
  const inMinor = (kubernetesVersion: '1.36' | '1.37') =>
    isSafeSysctl('net.ipv4.tcp_slow_start_after_idle', { kubernetesVersion });
  expect([inMinor('1.36'), inMinor('1.37')]).toEqual([false, true]);
});

test('what reaches other pods, or is written with slashes, is not', () => {
  for (const name of ['kernel.msgmax', 'net.core.somaxconn', 'net/ipv4/tcp_rmem', 'constructor'])
    expect(isSafeSysctl(name, { kubernetesVersion: '1.37' })).toBe(false);
});
