import { claim, ephemeral, scratch, type Mount, type Privilege } from '../../../lib';
import { renderSample, type Changes } from '../../fixtures/sample';

function podOf(changes: Changes = {}) {
  return renderSample(changes).pod('Deployment', 'sample');
}

function containerWith(...privileges: readonly Privilege[]) {
  return podOf({ workload: { privileges } }).containers[0]?.securityContext;
}

const because = 'a test';
const restricted = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
};

test('without a word, a container is what the restricted level asks for, and cannot write its image', () => {
  expect(containerWith()).toEqual(restricted);
  expect(podOf().securityContext).toEqual({
    runAsNonRoot: true,
    runAsUser: 10001,
    runAsGroup: 10001,
    seccompProfile: { type: 'RuntimeDefault' },
  });
});

test.each<[Privilege, object]>([
  [{ kind: 'privilegeEscalation', because }, { allowPrivilegeEscalation: true }],
  [{ kind: 'writableRootFilesystem', because }, { readOnlyRootFilesystem: false }],
  [{ kind: 'seccompUnconfined', because }, { seccompProfile: { type: 'Unconfined' } }],
  [
    { kind: 'runAsRoot', because },
    { runAsNonRoot: false, runAsUser: 0, runAsGroup: 0 },
  ],
  [{ kind: 'capability', capability: 'NET_RAW', because }, { capabilities: { add: ['NET_RAW'], drop: ['ALL'] } }],
])('the privilege %j changes its own field and no other', (privilege, changed) => {
  expect(containerWith(privilege)).toEqual({ ...restricted, ...changed });
});

test('a privileged container may escalate, since the API accepts no other, and has every capability', () => {
  expect(containerWith({ kind: 'privileged', because })).toEqual({
    allowPrivilegeEscalation: true,
    privileged: true,
    readOnlyRootFilesystem: true,
  });
});

test.each([
  [
    { kind: 'hostNetwork', because },
    { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' },
  ],
  [{ kind: 'hostPID', because }, { hostPID: true }],
  [{ kind: 'hostIPC', because }, { hostIPC: true }],
] as const)('the privilege %j changes its own fields of the pod and no other', (privilege, changed) => {
  expect(podOf({ workload: { privileges: [privilege] } })).toEqual({ ...podOf(), ...changed });
});

test('capabilities are added in the order of their names, so that no order of facts shows', () => {
  const capability = (name: string): Privilege => ({ kind: 'capability', capability: name, because });
  expect(containerWith(capability('SETUID'), capability('CHOWN'))?.capabilities?.add).toEqual(['CHOWN', 'SETUID']);
});

test('a privilege that names a container is its own alone', () => {
  const pod = podOf({
    workload: {
      containers: { sample: 'sample', other: 'sample' },
      privileges: [{ kind: 'runAsRoot', container: 'other', because }],
    },
    pods: () => ({ sample: { containers: { sample: limits, other: limits } } }),
  });
  expect(pod.containers.map(({ securityContext }) => securityContext?.runAsUser)).toEqual([undefined, 0]);
  expect(pod.securityContext?.runAsNonRoot).toBe(true);
});

const owned = (mounts: Readonly<Record<string, Mount>>) => podOf({ container: { mounts } }).securityContext;

test('storage that goes with the pod is the group’s as what stays is: a new file system belongs to root alone', () => {
  expect(owned({ '/spool': ephemeral({ size: '1Gi' }) })).toMatchObject({
    fsGroup: 10001,
    fsGroupChangePolicy: 'OnRootMismatch',
  });
});

test('what anybody may write is given to nobody', () => {
  expect(owned({ '/spool': scratch('1Mi') })).not.toHaveProperty('fsGroup');
});

test('ids that an image insists on hold for processes and for the storage that they own', () => {
  const pod = podOf({
    workload: { claims: { data: { size: '1Gi' } } },
    container: { mounts: { '/data': claim('data') } },
    pod: { user: { uid: 26, gid: 27 }, rollout: { type: 'Recreate' } },
  });
  expect(pod.securityContext).toMatchObject({ runAsUser: 26, runAsGroup: 27, fsGroup: 27 });
});

const limits = { requests: { cpu: '1m', memory: '1Mi' }, limits: { memory: '1Mi' } };
