import { ApiObject } from 'cdk8s';
import { KubeConfigMap } from '../../../lib/imports/k8s';
import { problemsOf } from '../../fixtures/sample';

test('every rule runs over every object, and each line names the component and the object', () => {
  const problems = problemsOf({
    build(chart) {
      new KubeConfigMap(chart, 'a', { metadata: { name: 'Upper', namespace: 'nowhere' } });
      new ApiObject(chart, 'b', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'b', namespace: 'sample' },
        dta: {},
      });
      new ApiObject(chart, 'c', {
        apiVersion: 'apps/v1beta1',
        kind: 'Deployments',
        metadata: { name: 'c', namespace: 'sample' },
      });
    },
  });
  expect(problems.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    'components.sample: ConfigMap nowhere/Upper: has',
    'components.sample: ConfigMap nowhere/Upper: is',
    'components.sample: ConfigMap sample/b: dta',
    'components.sample: Deployments sample/c: apps/v1beta1',
  ]);
});
