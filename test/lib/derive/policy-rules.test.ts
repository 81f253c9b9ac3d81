import { labelledPeer, namespacePeer, nodePeers, openRule, outsidePeer, rule } from '../../../lib/derive/policy-rules';
import { sampleCluster } from '../../../lib/spec/sample-cluster';

const cluster = { ...sampleCluster(), controlPlane: { addresses: ['10.0.0.10', '192.0.2.7'], port: 6443 } };
const exceptOf = (range: string): readonly string[] => outsidePeer(range, { cluster }).ipBlock?.except ?? [];

test('a range that is wider than the cluster leaves out pods, Services, nodes, API servers and the metadata service', () => {
  expect(exceptOf('0.0.0.0/0')).toEqual([
    '10.0.0.0/24',
    '10.244.0.0/16',
    '10.96.0.0/16',
    '100.100.100.200/32',
    '168.63.129.16/32',
    '169.254.0.0/16',
    '192.0.2.7/32',
  ]);
  expect(exceptOf('10.0.0.0/8')).toEqual(['10.0.0.0/24', '10.244.0.0/16', '10.96.0.0/16']);
});

test('the same of IPv6, where hosts and the metadata service have addresses of their own', () => {
  expect(exceptOf('::/0')).toEqual(['fd00:c1::a9fe:a9fe/128', 'fd00:ec2::254/128', 'fd20:ce::254/128', 'fe80::/10']);
  expect(exceptOf('2000::/3')).toEqual([]);
});

test('in a dual-stack cluster ranges and nodes of the other family are its own as well', () => {
  const dualStack = { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' };
  const both = { cluster: { ...cluster, dualStack } };
  expect(outsidePeer('::/0', both).ipBlock?.except).toEqual(expect.arrayContaining(Object.values(dualStack)));
  expect(nodePeers(both).map(({ ipBlock }) => ipBlock?.cidr)).toEqual(['10.0.0.0/24', 'fd00:1::/64']);
});

test('a range beside the cluster, or one of its own, means what it says', () => {
  for (const range of ['203.0.113.0/24', '10.0.0.0/24', '10.244.3.0/24', '192.0.2.7/32'])
    expect(exceptOf(range)).toEqual([]);
});

test('nobody is admitted by an empty list', () => {
  expect(() => rule('from', [], [])).toThrow('would admit everybody');
  expect(() => namespacePeer([])).toThrow('would admit every namespace');
  expect(() => labelledPeer([], 'a')).toThrow('would admit every namespace');
  expect(() => openRule([])).toThrow('must name its ports');
});
