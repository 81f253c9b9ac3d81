import { addressOrCidr, cidr, cidrContains, cidrsOverlap, toCidr } from '../../../lib/spec/cidr';
import { problemsOf } from './problems-of';

test.each(['0.0.0.0/0', '10.0.0.0/8', '192.168.1.1/32', '::/0', 'fd00:10::/64', '::1/128'])('%s is a range', (text) => {
  expect(problemsOf(cidr, text)).toEqual([]);
});

test.each([
  ['10.10.10.5/24', '10.10.10.5/24 has host bits set; did you mean 10.10.10.0/24?'],
  ['fd00::5/64', 'fd00::5/64 has host bits set; did you mean fd00::/64?'],
  ['010.0.0.0/8', 'has leading zeros, which some programs read as octal (got 010.0.0.0/8); write 10.0.0.0/8'],
  ['10.0.0.0/08', 'has leading zeros in its prefix length (got 10.0.0.0/08); write 10.0.0.0/8'],
  ['fd00::/129', 'has a prefix length above 128 (got fd00::/129); write fd00::/0 to fd00::/128'],
  ['FD00:0::/64', 'is not in its shortest form (got FD00:0::/64); write fd00::/64'],
  ['::ffff:10.0.0.0/104', 'is an IPv4 address within an IPv6 one (got ::ffff:10.0.0.0/104); write 10.0.0.0'],
  ['fe80::1%eth0/64', 'is not an IP address (got fe80::1%eth0/64); write for example 10.0.0.10 or fd00::10'],
  ['10.0/16', 'is not an IP address (got 10.0/16); write for example 10.0.0.10 or fd00::10'],
  ['10.0.0.0/', 'is not a range (got 10.0.0.0/); write an address and a prefix length, for example 10.0.0.0/16'],
  ['10.0.0.0/1/2', 'is not a range (got 10.0.0.0/1/2); write an address and a prefix length, for example 10.0.0.0/16'],
  ['', 'must not be empty'],
])('%j is refused as a range', (text, message) => {
  expect(problemsOf(cidr, text)).toEqual([`x: ${message}`]);
});

test('an address or a range is taken where either will do', () => {
  expect(['10.0.0.1', 'fd00::1', '10.0.0.0/24', '10.0.0.1/24'].map((text) => problemsOf(addressOrCidr, text))).toEqual([
    [],
    [],
    [],
    ['x: 10.0.0.1/24 has host bits set; did you mean 10.0.0.0/24?'],
  ]);
});

test.each([
  ['10.0.0.0/8', '10.1.0.0/16', true],
  ['10.0.0.0/16', '10.1.0.0/16', false],
  ['0.0.0.0/0', '203.0.113.7', true],
  ['10.0.0.0/8', 'fd00::/8', false],
  ['fd00::/8', 'fd12::/16', true],
])('%s and %s overlap: %s, in either order', (a, b, overlap) => {
  expect([cidrsOverlap(a, b), cidrsOverlap(b, a)]).toEqual([overlap, overlap]);
});

test('a range contains what lies in it as a whole, not what merely overlaps', () => {
  expect(cidrContains('10.0.0.0/16', '10.0.255.255')).toBe(true);
  expect(cidrContains('10.0.0.0/16', '10.0.128.0/17')).toBe(true);
  expect(cidrContains('10.0.0.0/16', '10.0.0.0/8')).toBe(false);
  expect(cidrContains('10.0.0.0/16', 'fd00::1')).toBe(false);
});

test('an address becomes the range of itself', () => {
  expect(['10.0.0.1', 'fd00::1', '10.0.0.0/24'].map(toCidr)).toEqual(['10.0.0.1/32', 'fd00::1/128', '10.0.0.0/24']);
});

test('malformed text never passes for a range that overlaps nothing', () => {
  expect(() => cidrsOverlap('10.0.0.0/8', 'ten')).toThrow('"ten" is not an IP address');
});
