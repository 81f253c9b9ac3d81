import { KubeConfigMap, KubeIngressClass } from '../../../lib/imports/k8s';
import { ApiObject } from 'cdk8s';
import { problemsOf } from '../../fixtures/sample';

function problemsIn(namespace: string | undefined): readonly string[] {
  return problemsOf({
    build: (chart) => new KubeConfigMap(chart, 'extra', { metadata: { name: 'extra', namespace } }),
  });
}

test('an object lives in a namespace that somebody brings', () => {
  expect(problemsIn('sample')).toEqual([]);
  expect(problemsIn('smaple')).toEqual([
    'components.sample: ConfigMap smaple/extra: is in a namespace that no component brings; did you mean sample? [require-namespace]',
  ]);
});

test('an object that needs a namespace says which', () => {
  expect(problemsIn(undefined)).toEqual([
    'components.sample: ConfigMap extra: names no namespace, so it would land in whichever is current; set metadata.namespace [require-namespace]',
  ]);
});

test('cluster-wide kinds and custom resources need none', () => {
  const problems = problemsOf({
    build(chart) {
      new KubeIngressClass(chart, 'class', { metadata: { name: 'extra' }, spec: { controller: 'example.com/x' } });
      new ApiObject(chart, 'custom', { apiVersion: 'example.com/v1', kind: 'Service', metadata: { name: 'extra' } });
    },
  });
  expect(problems).toEqual([]);
});

test('access in a namespace that nobody brings is found by the role that it would make', () => {
  const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];
  expect(problemsOf({ workload: { access: [{ because: 'a test', in: ['nowhere'], rules }] } })).toEqual([
    expect.stringContaining('Role nowhere/sample: is in a namespace that no component brings'),
    expect.stringContaining('RoleBinding nowhere/sample: is in a namespace that no component brings'),
  ]);
});
