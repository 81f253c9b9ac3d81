import { ownPods } from '../../../lib/alerts/pod-names';
import type { WorkloadKind } from '../../../lib/component/facts';

function isOwn(kind: WorkloadKind, objectName: string, pod: string): boolean {
  const { pod: own = '' } = ownPods({ facts: { kind, containers: {} }, namespace: 'shop', objectName }) ?? {};
  return typeof own === 'string' ? own === pod : new RegExp(`^(?:${own.pattern})$`).test(pod);
}

test.each<[WorkloadKind, string]>([
  ['Deployment', 'web-6d4cf56db6-x7k2p'],
  ['Deployment', 'web-7c9fb-x7k2p'],
  ['StatefulSet', 'web-12'],
  ['DaemonSet', 'web-x7k2p'],
  ['ReplicaSet', 'web-x7k2p'],
  ['ReplicationController', 'web-x7k2p'],
  ['Pod', 'web'],
])('a %s called web has the pod %s', (kind, pod) => {
  expect(isOwn(kind, 'web', pod)).toBe(true);
});

test.each<[WorkloadKind, string]>([
  ['Deployment', 'web-proxy-x7k2p'],
  ['Deployment', 'web-db-x7k2p'],
  ['Deployment', 'web-0'],
  ['Deployment', 'web-29384756-x7k2p-x'],
  ['Deployment', 'web-admin-6d4cf56db6-x7k2p'],
  ['Deployment', 'cobweb-6d4cf56db6-x7k2p'],
  ['StatefulSet', 'web-x7k2p'],
  ['StatefulSet', 'web-db-0'],
  ['DaemonSet', 'web-6d4cf56db6-x7k2p'],
  ['DaemonSet', 'web-admin'],
  ['Pod', 'web-x7k2p'],
])('a %s called web does not have the pod %s', (kind, pod) => {
  expect(isOwn(kind, 'web', pod)).toBe(false);
});

/** As the API server makes names: it cuts the base to 58 characters. */
const named = (base: string) => `${base.slice(0, 58)}x7k2p`;

test.each([20, 46, 47, 52, 57, 58, 63])('pods of a Deployment with a name of %i characters are its own', (length) => {
  const name = 'w'.repeat(length);
  for (const hash of ['6d4cf56db6', '7c9fb'])
    expect({ [hash]: isOwn('Deployment', name, named(`${name}-${hash}-`)) }).toEqual({ [hash]: true });
});

test.each([57, 58, 63])('pods of a DaemonSet with a name of %i characters are its own', (length) => {
  const name = 'w'.repeat(length);
  expect(isOwn('DaemonSet', name, named(`${name}-`))).toBe(true);
});

test.each<WorkloadKind>(['Job', 'CronJob'])('pods of a %s are watched by no rule', (kind) => {
  expect(ownPods({ facts: { kind, containers: {} }, namespace: 'shop', objectName: 'web' })).toBeUndefined();
});
