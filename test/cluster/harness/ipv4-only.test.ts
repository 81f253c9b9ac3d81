import type { NetworkPolicySpec } from '../../../lib/imports/k8s';
import { ipv4Only } from './ipv4-only';

const v4 = { ipBlock: { cidr: '10.0.0.0/24' } };
const v6 = { ipBlock: { cidr: 'fd00:1::/64' } };
const pods = { podSelector: {} };

function egressOf(egress: NetworkPolicySpec['egress']): unknown {
  const spec = { podSelector: {}, policyTypes: ['Egress' as const], egress };
  const object = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'a' }, spec };
  return (ipv4Only(object).spec as NetworkPolicySpec).egress;
}

test('ranges of IPv6 are taken out of a rule, and all else is left', () => {
  expect(egressOf([{ to: [v4, v6, pods], ports: [{ port: 1 }] }])).toEqual([{ to: [v4, pods], ports: [{ port: 1 }] }]);
});

test('a rule for IPv6 alone is taken away, since it would be for everybody without', () => {
  expect(egressOf([{ to: [v6] }, { to: [v4] }])).toEqual([{ to: [v4] }]);
  expect(egressOf([{ to: [v6] }])).toEqual([]);
});

test('a rule for everybody stays one, and so does no rule at all', () => {
  expect([egressOf([{}]), egressOf(undefined)]).toEqual([[{}], undefined]);
});
