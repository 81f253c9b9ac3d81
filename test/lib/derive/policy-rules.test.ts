import { namespacePeer, openRule, policyPort, rule } from '../../../lib/derive/policy-rules';

test('an empty list of peers, which Kubernetes reads as everybody, is never written', () => {
  expect(() => rule('from', [], [policyPort(80)])).toThrow('a policy rule without peers would admit everybody');
  expect(() => rule('to', [], [])).toThrow('a policy rule without peers would admit everybody');
  expect(() => namespacePeer([])).toThrow('a policy peer without namespaces would admit every namespace');
});

test('what is open to everybody is open on its ports alone', () => {
  expect(openRule([policyPort(443)])).toEqual({ ports: [{ port: 443, protocol: 'TCP' }] });
  expect(() => openRule([])).toThrow('a rule for everybody must name its ports');
});
