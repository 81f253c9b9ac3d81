import { clusterSchema, type ClusterInput } from '../../../lib/spec/cluster';
import { clusterWarnings } from '../../../lib/spec/cluster-warnings';
import { validCluster } from '../../fixtures/specs/valid-cluster';

const TODAY = new Date('2026-11-23');

function warningsOf(change: Partial<ClusterInput>): string[] {
  const cluster = clusterSchema.parse({ ...validCluster, ...change });
  return clusterWarnings(cluster, TODAY).map(({ at, message }) => `${at}: ${message}`);
}

const nodes = (count: number): ClusterInput['nodes'] => ({ ...validCluster.nodes, count });

test('a sound cluster of a fresh minor has no warnings', () => {
  expect(warningsOf({})).toEqual([]);
  expect(warningsOf({ zones: [] })).toEqual([]);
});

test.each<[Partial<ClusterInput>, string]>([
  [
    { network: { policies: 'none' } },
    'cluster.network.policies: network policies are rendered, but nothing enforces them',
  ],
  [{ zones: ['only'] }, 'cluster.zones: availability is high, but all nodes are in one zone and fail with it'],
  [
    { podCidr: '10.244.0.0/22', nodes: nodes(4) },
    'cluster.podCidr: 10.244.0.0/22 has no room for one more node, which replacing a node needs',
  ],
  [
    { dualStack: { podCidr: 'fd00:10::/62', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' }, nodes: nodes(4) },
    'cluster.podCidr: fd00:10::/62 has no room for one more node, which replacing a node needs',
  ],
  [
    {
      dualStack: { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' },
      network: { hostToPodCidrs: ['fd00:10::/32'] },
    },
    'cluster.network.hostToPodCidrs: fd00:10::/32 holds dualStack.podCidr fd00:10::/56, so every pod reaches the ports that admit nodes or API servers alone; name the addresses that hosts have there',
  ],
  [
    { podCidr: '16.0.0.0/8', nodeCidr: '10.0.0.0/16', nodes: nodes(5001) },
    'cluster.nodes.count: 5001 nodes are more than the 5000 that Kubernetes is tested with',
  ],
  [
    { network: { hostToPodCidrs: ['10.244.1.0/32', '10.0.0.0/8'] } },
    'cluster.network.hostToPodCidrs: 10.0.0.0/8 holds podCidr 10.244.0.0/16, so every pod reaches the ports that admit nodes or API servers alone; name the addresses that hosts have there',
  ],
])('%j is sound, but warned about', (change, line) => {
  expect(warningsOf(change)).toEqual([line]);
});

test('the end of life of the minor is warned about by the date given', () => {
  const cluster = clusterSchema.parse({ ...validCluster, kubernetesVersion: '1.35' });
  expect(clusterWarnings(cluster, TODAY)).toEqual([]);
  expect(clusterWarnings(cluster, new Date('2027-01-01'))).toEqual([
    {
      at: 'cluster.kubernetesVersion',
      message: '1.35 reaches its end of life on 2027-02-28, in 58 days; upgrade to 1.36',
    },
  ]);
});
