import { differencesOf, type ByHand } from '../../fixtures/built-by-hand';

const web = { number: 8080 };
const bounds = { min: 1, max: 3, cpu: 70 };
test.each<[string, ByHand, string]>([
  ['another number', { spec: { replicas: 3 } }, 'has replicas: 3, the facts say 1; change one of the two'],
  ['no number', { spec: { replicas: undefined } }, 'has replicas: (none), the facts say 1; change one of the two'],
  [
    'a number under an autoscaler',
    { workload: { ports: { web }, replicas: bounds } },
    'has replicas: 1 under an autoscaler, which would be reset at every apply; leave replicas out',
  ],
])('%s', (_, difference, message) => {
  expect(differencesOf(difference)).toEqual([message]);
});
