import { validRollingUpdates } from '../../../lib/checks/valid-rolling-updates';
import { linesOf } from '../../fixtures/check-lines';
import { describing, problemsOfApp } from '../../fixtures/golden-path';

/** What is said of an object whose rolling update has these numbers. */
function lines(kind: string, rollingUpdate: object): readonly string[] {
  const field = kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  const spec = { [field]: { type: 'RollingUpdate', rollingUpdate } };
  return linesOf(validRollingUpdates, { apiVersion: 'apps/v1', kind, metadata: { name: 'a', namespace: 'a' }, spec });
}
const told = (kind: string, reason: string) => [`${kind} a/a: ${reason} [valid-rolling-updates]`];

test.each(['Deployment', 'DaemonSet', 'StatefulSet'])('a pod of a %s can be replaced', (kind) => {
  const stuck = (unavailable: string) =>
    told(
      kind,
      `has maxUnavailable ${unavailable} and maxSurge 0, so that no pod could ever be replaced, which the API server refuses; set maxUnavailable: 1 and maxSurge: 0 (rollingUpdate where it is built)`,
    );
  expect(lines(kind, { maxUnavailable: 1, maxSurge: 0 })).toEqual([]);
  expect(lines(kind, { maxUnavailable: 0, maxSurge: 0 })).toEqual(stuck('0'));
  expect(lines(kind, { maxUnavailable: '0%', maxSurge: 0 })).toEqual(stuck('0%'));
});

test('a DaemonSet takes pods away or adds them, and not both; Kubernetes takes one away where it does not say', () => {
  const both = (unavailable: string) =>
    told(
      'DaemonSet',
      `has maxUnavailable ${unavailable} and maxSurge 1, of which the API server takes one alone in a DaemonSet; set maxSurge: 0, or maxUnavailable: 0 to have the new pod before the old one goes`,
    );
  expect(lines('DaemonSet', { maxUnavailable: 0, maxSurge: 1 })).toEqual([]);
  expect(lines('DaemonSet', { maxUnavailable: '10%', maxSurge: 1 })).toEqual(both('10%'));
  expect(lines('DaemonSet', { maxSurge: 1 })).toEqual(both('1'));
  expect(lines('Deployment', { maxUnavailable: 1, maxSurge: 1 })).toEqual([]);
});

test('a Deployment alone may add more than all pods; none takes more away', () => {
  const above = (kind: string, field: string) =>
    told(kind, `has ${field} 150%, more than all pods, which the API server refuses; write a share of at most 100%`);
  expect(lines('Deployment', { maxUnavailable: 0, maxSurge: '150%' })).toEqual([]);
  expect(lines('DaemonSet', { maxUnavailable: 0, maxSurge: '150%' })).toEqual(above('DaemonSet', 'maxSurge'));
  for (const kind of ['Deployment', 'DaemonSet', 'StatefulSet'])
    expect(lines(kind, { maxUnavailable: '150%', maxSurge: 0 })).toEqual(above(kind, 'maxUnavailable'));
});

test('so does an application that runs on every node', () => {
  const agent = (rollout: object) => problemsOfApp(describing({ shape: 'agent', name: 'agent', rollout }));
  expect(agent({ maxSurge: 1 })).toEqual([]);
  expect(agent({ maxSurge: '100%' })).toEqual([]);
  expect(agent({ maxUnavailable: 1, maxSurge: 1 })).toEqual([
    expect.stringContaining('apps.shop/agent: DaemonSet shop/agent: has maxUnavailable 1 and maxSurge 1'),
  ]);
  expect(agent({ maxSurge: '150%' })).toEqual([expect.stringContaining('has maxSurge 150%, more than all pods')]);
});
