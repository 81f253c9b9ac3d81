import type { Container, PodSpec } from '../../../lib/imports/k8s';
import { startSeconds } from '../../../lib/workload/start-seconds';

const podOf = (containers: readonly object[], pod: Partial<PodSpec> = {}) => ({
  containers: containers as readonly Container[],
  ...pod,
});
const startup = (seconds: number) => ({ startupProbe: { periodSeconds: 10, failureThreshold: seconds / 10 } });

test.each<[string, object, number]>([
  ['no probe', {}, 0],
  ['a startup probe: until it is given up', startup(120), 120],
  ['a delay of it, too', { startupProbe: { initialDelaySeconds: 60, periodSeconds: 30, failureThreshold: 4 } }, 180],
  ['a startup probe that says nothing', { startupProbe: {} }, 30],
  ['a readiness that begins late', { readinessProbe: { initialDelaySeconds: 120 } }, 120],
  ['a liveness that begins late', { livenessProbe: { initialDelaySeconds: 120 } }, 120],
  ['delays that begin with the container', { ...startup(120), readinessProbe: { initialDelaySeconds: 60 } }, 120],
  ['a readiness that has to succeed again', { readinessProbe: { successThreshold: 7, periodSeconds: 20 } }, 120],
])('a pod whose container has %s', (_, container, seconds) => {
  expect(startSeconds(podOf([container]))).toBe(seconds);
});

test('the slowest container counts, behind all sidecars, which start one after the other', () => {
  const sidecars = [startup(20), startup(30)].map((one) => ({ ...one, name: 'a', restartPolicy: 'Always' }));
  const migrate = { ...startup(600), name: 'b' };
  expect(startSeconds(podOf([startup(10), startup(50)]))).toBe(50);
  expect(startSeconds(podOf([startup(10)], { initContainers: [...sidecars, migrate] }))).toBe(60);
});
