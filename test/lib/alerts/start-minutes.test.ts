import { replacementMinutes, startMinutes } from '../../../lib/alerts/start-minutes';
import type { Container, PodSpec } from '../../../lib/imports/k8s';
import type { Manifest } from '../../../lib/render/manifest';

function deployment(containers: readonly object[], pod: Partial<PodSpec> = {}, spec: object = {}): Manifest {
  const template = { spec: { containers: containers as readonly Container[], ...pod } };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { ...spec, template } };
}
const startup = (minutes: number) => ({ startupProbe: { periodSeconds: 10, failureThreshold: minutes * 6 } });

test('a minute that has begun counts', () => {
  expect(startMinutes(deployment([startup(20)]))).toBe(20);
  expect(startMinutes(deployment([{ readinessProbe: { initialDelaySeconds: 61 } }]))).toBe(2);
});

test('a rollout waits for more than the start', () => {
  expect(replacementMinutes(deployment([startup(2)]))).toBe(2);
  expect(replacementMinutes(deployment([startup(2)], {}, { minReadySeconds: 600 }))).toBe(12);
  expect(replacementMinutes(deployment([startup(2)], { terminationGracePeriodSeconds: 630 }))).toBe(12);
});

test('what has no pods starts at once', () => {
  expect(startMinutes({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } })).toBe(0);
});
