import { sampleCluster } from '../../../lib/spec/sample-cluster';
import { nthAddress, rangeList } from './addresses';

test.each([
  ['10.96.0.0/16', 1, '10.96.0.1'],
  ['10.30.0.0/22', 300, '10.30.1.44'],
  ['fd00:10:96::/112', 1, 'fd00:10:96::1'],
])('of %s the address %i is %s', (range, nth, address) => {
  expect(nthAddress(range, nth)).toBe(address);
});

test('programs take the ranges of two families in one argument', () => {
  const cluster = sampleCluster();
  const dualStack = { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' };
  expect(rangeList(cluster, 'podCidr')).toBe('10.244.0.0/16');
  expect(rangeList({ ...cluster, dualStack }, 'podCidr')).toBe('10.244.0.0/16,fd00:10::/56');
});
