import { rollingUpdateIn } from '../../../lib/checks/rolling-update';

const rolling = (kind: string, spec?: object, apiVersion = 'apps/v1') =>
  rollingUpdateIn({ apiVersion, kind, metadata: { name: 'a' }, spec });

test('what an object does not say is what Kubernetes takes', () => {
  expect(rolling('Deployment')).toEqual({ maxUnavailable: '25%', maxSurge: '25%' });
  expect(rolling('Deployment', { strategy: { rollingUpdate: { maxSurge: 0 } } })).toEqual({
    maxUnavailable: '25%',
    maxSurge: 0,
  });
  expect(rolling('DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: 1 } } })).toEqual({
    maxUnavailable: 1,
    maxSurge: 1,
  });
  expect(rolling('StatefulSet', { updateStrategy: { type: 'RollingUpdate' } })).toEqual({
    maxUnavailable: 1,
    maxSurge: 0,
  });
});

test('none of what stops all first, waits for somebody, or rolls nothing out', () => {
  expect(rolling('Deployment', { strategy: { type: 'Recreate' } })).toBeUndefined();
  expect(rolling('DaemonSet', { updateStrategy: { type: 'OnDelete' } })).toBeUndefined();
  expect(rolling('ReplicaSet')).toBeUndefined();
  expect(rolling('DaemonSet', {}, 'apps.example.com/v1')).toBeUndefined();
});
