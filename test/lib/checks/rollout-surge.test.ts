import { surgeOf } from '../../../lib/checks/rollout-surge';
import type { DeploymentSpec } from '../../../lib/imports/k8s';

function surge(replicas: number, strategy?: DeploymentSpec['strategy'], kind = 'Deployment'): number {
  return surgeOf({ apiVersion: 'apps/v1', kind, metadata: { name: 'a' }, spec: { strategy } }, replicas);
}

const rolling = (maxSurge: number | string, maxUnavailable: number | string = 0) =>
  ({ type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } }) as const;

test('a number of pods, or a part of them rounded up', () => {
  expect(surge(3, rolling(2))).toBe(2);
  expect(surge(12, rolling('25%'))).toBe(3);
  expect(surge(13, rolling('25%'))).toBe(4);
});

test('none where a pod may be stopped first; a loss is rounded down', () => {
  expect(surge(4, rolling(2, 1))).toBe(0);
  expect(surge(4, rolling('25%', '25%'))).toBe(0);
  expect(surge(3, rolling('25%', '25%'))).toBe(1);
  expect(surge(3, { type: 'Recreate' })).toBe(0);
});

test('a quarter of both where nothing is said', () => {
  expect(surge(3)).toBe(1);
  expect(surge(4)).toBe(0);
});

test('a DaemonSet adds pods where it says so, on nodes that have one', () => {
  const onNodes = (rollingUpdate?: object, type?: string) =>
    surgeOf(
      {
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        metadata: { name: 'a' },
        spec: { updateStrategy: { type, rollingUpdate } },
      },
      4,
    );
  expect(onNodes({ maxUnavailable: 0, maxSurge: '50%' })).toBe(2);
  expect(onNodes({ maxUnavailable: 0, maxSurge: 1 }, 'OnDelete')).toBe(0);
  expect([onNodes({ maxUnavailable: 1 }), onNodes()]).toEqual([0, 0]);
});

test('other kinds stop a pod before they start its successor', () => {
  expect(surge(3, undefined, 'StatefulSet')).toBe(0);
});
