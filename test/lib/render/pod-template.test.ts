import { annotatePods, podTemplateOf } from '../../../lib/render/pod-template';
import type { Manifest } from '../../../lib/render/manifest';

const template = { metadata: { labels: { app: 'a' } }, spec: { containers: [] } };

function manifest(kind: string, spec: object): Manifest {
  return { apiVersion: VERSIONS.get(kind) ?? 'v1', kind, metadata: { name: 'a' }, spec };
}

const VERSIONS = new Map([
  ['Deployment', 'apps/v1'],
  ['StatefulSet', 'apps/v1'],
  ['DaemonSet', 'apps/v1'],
  ['ReplicaSet', 'apps/v1'],
  ['Job', 'batch/v1'],
  ['CronJob', 'batch/v1'],
]);

test.each(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job'])(
  '%s has its pods in spec.template',
  (kind) => {
    expect(podTemplateOf(manifest(kind, { template }))).toBe(template);
  },
);

test('a CronJob has them below its jobs; a bare Pod is its own', () => {
  expect(podTemplateOf(manifest('CronJob', { jobTemplate: { spec: { template } } }))).toBe(template);
  const pod = manifest('Pod', { containers: [] });
  expect(podTemplateOf(pod)).toBe(pod);
});

test.each(['Service', 'constructor', '__proto__', 'toString'])('%s runs no pods', (kind) => {
  expect(podTemplateOf(manifest(kind, { template }))).toBeUndefined();
});

test('an annotation joins those that are there, and the original stays as it was', () => {
  const before = manifest('Deployment', { template: { ...template, metadata: { annotations: { a: '1' } } } });
  const after = annotatePods(before, { b: '2' });
  expect(podTemplateOf(after)?.metadata?.annotations).toEqual({ a: '1', b: '2' });
  expect(podTemplateOf(before)?.metadata?.annotations).toEqual({ a: '1' });
});

test('pods without metadata get some', () => {
  const before = manifest('CronJob', { jobTemplate: { spec: { template: { spec: {} } } } });
  expect(podTemplateOf(annotatePods(before, { a: '1' }))?.metadata).toEqual({ annotations: { a: '1' } });
});

test('what another group calls by the same name is another thing', () => {
  expect(podTemplateOf({ ...manifest('Job', { template }), apiVersion: 'batch.volcano.sh/v1alpha1' })).toBeUndefined();
  expect(podTemplateOf({ ...manifest('Deployment', { template }), apiVersion: 'apps.example.com/v1' })).toBeUndefined();
});
