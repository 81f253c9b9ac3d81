import { amountOf, isStatedForPod, podAmount, readable, type Summed } from '../../../lib/checks/amounts';
import type { Container, PodSpec } from '../../../lib/imports/k8s';

test.each([
  ['20200m', 'cpu', '20.2 cores'],
  ['1', 'cpu', '1 core'],
  ['3', 'cpu', '3 cores'],
  ['2.001', 'cpu', '2.01 cores'],
  ['300Mi', 'memory', '300Mi'],
  ['2Gi', 'memory', '2Gi'],
  ['2049Mi', 'memory', '2049Mi'],
  ['12.5Gi', 'memory', '12.5Gi'],
  ['12801Mi', 'memory', '12.6Gi'],
  ['1', 'pods', '1 pod'],
  ['12', 'pods', '12 pods'],
] as const)('%s of %s reads as %s', (amount, unit, text) => {
  expect(readable(amountOf(amount), unit)).toBe(text);
});

test('what is more than a limit never reads like the limit', () => {
  expect(readable(amountOf('2') + 1, 'cpu')).not.toBe('2 cores');
  expect(readable(amountOf('2Gi') + 1, 'memory')).not.toBe('2Gi');
});

describe('what a pod takes', () => {
  const container: Container = { name: 'a', resources: { requests: { cpu: '1' }, limits: { cpu: '2' } } };
  /** In cores, of a pod with two such containers. */
  const takes = (pod: Partial<PodSpec>, field: Summed['field'], of = container) =>
    podAmount({ containers: [of, of], ...pod }, { unit: 'cpu', field }, ({ resources }) =>
      amountOf(resources?.[field]?.cpu ?? '0'),
    ) / amountOf('1');

  test('is what its containers ask for together', () => {
    expect([takes({}, 'requests'), takes({}, 'limits')]).toEqual([2, 4]);
  });

  test('or what is stated for the pod as a whole, each of the two by itself', () => {
    const requests = { resources: { requests: { cpu: '3' } } };
    expect([takes(requests, 'requests'), takes(requests, 'limits')]).toEqual([3, 4]);
    const limits = { resources: { limits: { cpu: '5' } } };
    expect([takes(limits, 'requests'), takes(limits, 'limits')]).toEqual([2, 5]);
    expect(takes({ resources: { limits: { memory: '5' } } }, 'limits')).toBe(4);
  });

  test('a limit for the pod is its request where nobody asks', () => {
    expect(takes({ resources: { limits: { cpu: '5' } } }, 'requests', { name: 'a' })).toBe(5);
  });

  test('with the overhead of its runtime, which no limit is made of', () => {
    const overhead = { cpu: '500m' };
    expect([takes({ overhead }, 'requests'), takes({ overhead }, 'limits')]).toEqual([2.5, 4.5]);
    expect(takes({ overhead }, 'limits', { name: 'a' })).toBe(0);
    expect(takes({ overhead, resources: { requests: { cpu: '3' } } }, 'requests')).toBe(3.5);
  });

  test('space that dies with it is stated by containers alone', () => {
    const pod = { containers: [container], resources: { requests: { 'ephemeral-storage': '1Gi' } } };
    expect(podAmount(pod, { unit: 'ephemeral-storage', field: 'requests' }, () => 7)).toBe(7);
    expect(isStatedForPod(pod)).toBe(false);
  });
});
