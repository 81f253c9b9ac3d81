import type { ContainerDescription } from '../../../lib/component/pods';
import type { Rollout } from '../../../lib/component/rollout';
import { problemsOf, renderSample } from '../../fixtures/sample';

const starting = (seconds: number): Partial<ContainerDescription> => ({
  probes: { startup: { command: ['./started'], periodSeconds: 1, failureThreshold: seconds } },
});
const deadlineOf = (rollout: Rollout, container: Partial<ContainerDescription> = {}) =>
  renderSample({ pod: { rollout }, container }).get('Deployment', 'sample').spec.progressDeadlineSeconds;

test('a pod that must be ready for as long as a rollout may stand still gets so much time beyond it', () => {
  expect(deadlineOf({ minReadySeconds: 599 })).toBeUndefined();
  expect(deadlineOf({ minReadySeconds: 600 })).toBe(1200);
  expect(deadlineOf({ minReadySeconds: 700, progressDeadlineSeconds: 701 })).toBe(701);
});

test('so does one that may start for as long; that it is ready is progress, so that both are not added', () => {
  expect(deadlineOf({}, starting(599))).toBeUndefined();
  expect(deadlineOf({}, starting(600))).toBe(1200);
  expect(deadlineOf({ minReadySeconds: 500 }, starting(500))).toBeUndefined();
  expect(deadlineOf({ progressDeadlineSeconds: 601 }, starting(600))).toBe(601);
});

test('what has no deadline may be ready for longer before it counts', () => {
  expect(problemsOf({ workload: { kind: 'DaemonSet' }, pod: { rollout: { minReadySeconds: 700 } } })).toEqual([]);
});
