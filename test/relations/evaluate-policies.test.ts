import type { NetworkPolicyPeer } from '../../lib/imports/k8s';
import { isAllowed, type End, type Policy } from './evaluate-policies';

/* The evaluator judges the engine, so it is judged by the documentation's own statements first. */

function pod(namespace: string, app: string, address = '10.244.0.1'): End {
  return {
    name: `${namespace}/${app}`,
    address,
    pod: { namespace, labels: { app }, ports: [{ name: 'web', number: 80, protocol: 'TCP' }] },
  };
}

function policy(spec: Partial<NonNullable<Policy['spec']>>): Policy {
  return { metadata: { name: 'p', namespace: 'a' }, spec: { podSelector: {}, ...spec } };
}

const from = pod('b', 'client');
const to = pod('a', 'server');
const outside = { name: 'outside', address: '192.0.2.7' };
const admitting = (peer: NetworkPolicyPeer) => [policy({ ingress: [{ from: [peer] }] })];

test('without a policy everything is open; one that selects the pod closes what it does not name', () => {
  expect(isAllowed([], { from, to, port: 80 })).toBe(true);
  expect(isAllowed([policy({})], { from, to, port: 80 })).toBe(false);
  expect(isAllowed([policy({ podSelector: { matchLabels: { app: 'other' } } })], { from, to, port: 80 })).toBe(true);
});

test('a policy that lists no type closes ingress, and egress when it has rules for it', () => {
  const back = { from: to, to: from, port: 80 };
  expect(isAllowed([policy({})], back)).toBe(true);
  expect(isAllowed([policy({ egress: [] })], back)).toBe(false);
  expect(isAllowed([policy({ policyTypes: ['Egress'] })], back)).toBe(false);
});

test('a rule without peers is open to everybody, one without ports on every port', () => {
  expect(isAllowed([policy({ ingress: [{}] })], { from: outside, to, port: 1 })).toBe(true);
  expect(isAllowed([policy({ ingress: [{ from: [] }] })], { from: outside, to, port: 1 })).toBe(true);
});

test('both selectors of one peer must match; two peers are alternatives', () => {
  const namespaceSelector = { matchLabels: { 'kubernetes.io/metadata.name': 'b' } };
  const podSelector = { matchLabels: { app: 'other' } };
  expect(isAllowed(admitting({ namespaceSelector, podSelector }), { from, to, port: 80 })).toBe(false);
  expect(
    isAllowed([policy({ ingress: [{ from: [{ namespaceSelector }, { podSelector }] }] })], { from, to, port: 80 }),
  ).toBe(true);
});

test('a pod selector alone means the namespace of the policy', () => {
  const peer = { podSelector: { matchLabels: { app: 'client' } } };
  expect(isAllowed(admitting(peer), { from, to, port: 80 })).toBe(false);
  expect(isAllowed(admitting(peer), { from: pod('a', 'client'), to, port: 80 })).toBe(true);
});

test('a range matches addresses but for its exceptions, and no selector matches an address', () => {
  const block = { ipBlock: { cidr: '192.0.2.0/24', except: ['192.0.2.128/25'] } };
  expect(isAllowed(admitting(block), { from: outside, to, port: 80 })).toBe(true);
  expect(isAllowed(admitting(block), { from: { ...outside, address: '192.0.2.200' }, to, port: 80 })).toBe(false);
  expect(isAllowed(admitting({ namespaceSelector: {} }), { from: outside, to, port: 80 })).toBe(false);
});

test('a port is a number, a range or a name, of one protocol', () => {
  const on = (port: object, number: number, protocol: 'TCP' | 'UDP' = 'TCP') =>
    isAllowed([policy({ ingress: [{ ports: [port] }] })], { from, to, port: number, protocol });
  expect(on({ port: 80 }, 80)).toBe(true);
  expect(on({ port: 80 }, 81)).toBe(false);
  expect(on({ port: 80 }, 80, 'UDP')).toBe(false);
  expect(on({ port: 80, endPort: 90 }, 85)).toBe(true);
  expect(on({ port: 'web' }, 80)).toBe(true);
  expect(on({ port: 'web' }, 81)).toBe(false);
  expect(on({ port: 'web', protocol: 'UDP' }, 80, 'UDP')).toBe(false);
});

test('the name of a port is what the pod that is connected to calls so, also in a rule for egress', () => {
  const renamed = {
    ...to,
    pod: { namespace: 'a', labels: {}, ports: [{ name: 'web', number: 8080, protocol: 'TCP' }] },
  } as const;
  const leaving = {
    ...policy({ egress: [{ ports: [{ port: 'web' }] }], policyTypes: ['Egress'] }),
    metadata: { name: 'p', namespace: 'b' },
  };
  const reaches = (end: End, port: number) => isAllowed([leaving], { from, to: end, port });
  expect([reaches(to, 80), reaches(to, 8080)]).toEqual([true, false]);
  expect([reaches(renamed, 80), reaches(renamed, 8080)]).toEqual([false, true]);
  expect(reaches(outside, 80)).toBe(false);
});

test.each([
  ['In', ['client', 'x'], true],
  ['In', ['x'], false],
  ['NotIn', ['x'], true],
  ['NotIn', ['client'], false],
  ['Exists', [], true],
  ['DoesNotExist', [], false],
] as const)('an expression %s %j matches: %s', (operator, values, matches) => {
  const podSelector = { matchExpressions: [{ key: 'app', operator, values: [...values] }] };
  expect(isAllowed(admitting({ namespaceSelector: {}, podSelector }), { from, to, port: 80 })).toBe(matches);
});

test('both ends must let a connection pass', () => {
  const closed = { ...policy({ policyTypes: ['Egress'] }), metadata: { name: 'p', namespace: 'b' } };
  expect(isAllowed([policy({ ingress: [{}] }), closed], { from, to, port: 80 })).toBe(false);
});
