import { replacementMinutes, startMinutes } from '../../../lib/alerts/start-minutes';
import type { Container, PodSpec } from '../../../lib/imports/k8s';
import type { Manifest } from '../../../lib/render/manifest';

function deployment(containers: readonly object[], pod: Partial<PodSpec> = {}, spec: object = {}): Manifest {
  const template = { spec: { containers: containers as readonly Container[], ...pod } };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { ...spec, template } };
}
const startup = (minutes: number) => ({ startupProbe: { periodSeconds: 10, failureThreshold: minutes * 6 } });

test.each<[string, object, number]>([
  ['no probe', {}, 0],
  ['a startup probe: until it is given up', startup(20), 20],
  ['a delay of it, too', { startupProbe: { initialDelaySeconds: 60, periodSeconds: 30, failureThreshold: 4 } }, 3],
  ['a readiness that begins late', { readinessProbe: { initialDelaySeconds: 1200 } }, 20],
  ['a liveness that begins late', { livenessProbe: { initialDelaySeconds: 1200 } }, 20],
  ['delays that begin with the container', { ...startup(20), readinessProbe: { initialDelaySeconds: 600 } }, 20],
  ['a readiness that has to succeed again', { readinessProbe: { successThreshold: 7, periodSeconds: 20 } }, 2],
])('of a container with %s', (_, container, minutes) => {
  expect(startMinutes(deployment([container]))).toBe(minutes);
});

test('the slowest container counts, behind all sidecars, which start one after the other', () => {
  const sidecars = [startup(2), startup(3)].map((one) => ({ ...one, name: 'a', restartPolicy: 'Always' }));
  const migrate = { ...startup(60), name: 'b' };
  expect(startMinutes(deployment([startup(1), startup(5)]))).toBe(5);
  expect(startMinutes(deployment([startup(1)], { initContainers: [...sidecars, migrate] }))).toBe(6);
});

test('a rollout waits for more than the start', () => {
  expect(replacementMinutes(deployment([startup(2)]))).toBe(2);
  expect(replacementMinutes(deployment([startup(2)], {}, { minReadySeconds: 600 }))).toBe(12);
  expect(replacementMinutes(deployment([startup(2)], { terminationGracePeriodSeconds: 630 }))).toBe(12);
});

test('what has no pods starts at once', () => {
  expect(startMinutes({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } })).toBe(0);
});
