import { cidr, nodes, to } from '../../../lib';

test('nodes and addresses are destinations with a port and sources without', () => {
  expect(nodes(10250)).toEqual({ kind: 'nodes', port: 10250 });
  expect(nodes()).toStrictEqual({ kind: 'nodes' });
  expect(cidr('192.0.2.0/24', 53, 'UDP')).toEqual({ kind: 'cidr', cidr: '192.0.2.0/24', port: 53, protocol: 'UDP' });
  expect(cidr('192.0.2.0/24')).toStrictEqual({ kind: 'cidr', cidr: '192.0.2.0/24' });
});

test('a peer may be missing only where it says so', () => {
  expect(to('cache', 'tcp')).not.toHaveProperty('optional');
  expect(to('cache', 'tcp', { optional: true })).toHaveProperty('optional', true);
});
