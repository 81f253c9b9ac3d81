import { nodesInPodRange, rangesOf } from '../../../lib/spec/cluster-ranges';
import { sampleCluster } from '../../../lib/spec/sample-cluster';

test('a cluster has one range of a kind, or one of each family', () => {
  const cluster = sampleCluster();
  const dualStack = { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' };
  expect(rangesOf(cluster, 'podCidr')).toEqual([{ field: 'podCidr', range: cluster.podCidr }]);
  expect(rangesOf({ ...cluster, dualStack }, 'nodeCidr')).toEqual([
    { field: 'nodeCidr', range: cluster.nodeCidr },
    { field: 'dualStack.nodeCidr', range: 'fd00:1::/64' },
  ]);
});

test('a node gets a /24 of IPv4 and a /64 of IPv6', () => {
  expect(['10.244.0.0/22', '10.244.0.0/24', '10.244.0.0/25', 'fd00:10::/56'].map(nodesInPodRange)).toEqual([
    4, 1, 0.5, 256,
  ]);
});
