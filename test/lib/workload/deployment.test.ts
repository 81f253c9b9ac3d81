import type { Rollout } from '../../../lib/component/rollout';
import { problemsOf, renderSample } from '../../fixtures/sample';

const deadlineOf = (rollout: Rollout) =>
  renderSample({ pod: { rollout } }).get('Deployment', 'sample').spec.progressDeadlineSeconds;

test('a pod that must be ready for as long as a rollout may stand still gets so much time beyond it', () => {
  expect(deadlineOf({ minReadySeconds: 599 })).toBeUndefined();
  expect(deadlineOf({ minReadySeconds: 600 })).toBe(1200);
  expect(deadlineOf({ minReadySeconds: 700, progressDeadlineSeconds: 701 })).toBe(701);
});

test('what has no deadline may be ready for longer before it counts', () => {
  expect(problemsOf({ workload: { kind: 'DaemonSet' }, pod: { rollout: { minReadySeconds: 700 } } })).toEqual([]);
});
