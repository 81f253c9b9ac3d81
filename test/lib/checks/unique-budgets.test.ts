import { KubePodDisruptionBudget } from '../../../lib/imports/k8s';
import { problemsOfAll, sample } from '../../fixtures/sample';

/** What is said of a budget that is built beside a workload with so many pods. */
function building(replicas: number, namespace = 'sample'): readonly string[] {
  const component = sample({
    workload: { replicas },
    build(chart) {
      new KubePodDisruptionBudget(chart, 'budget', {
        metadata: { name: 'extra', namespace },
        spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/name': 'sample' } } },
      });
    },
  });
  return problemsOfAll([component, sample({ name: 'elsewhere' })]);
}

test('one budget selects a pod: the one that is derived, or one that is built', () => {
  expect(building(1)).toEqual([]);
  expect(building(2)).toEqual([
    'components.sample: PodDisruptionBudget sample/sample: selects the pods of Deployment sample/sample, as PodDisruptionBudget sample/extra does, so no pod of them could be evicted; leave one of the two out: each workload that may run several pods has one that is derived [unique-budgets]',
  ]);
});

test('one in another namespace selects none of them', () => {
  expect(building(2, 'elsewhere')).toEqual([]);
});
