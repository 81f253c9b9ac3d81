import { cidr, cidrContains } from '../../../lib/spec/cidr';
import { METADATA_ADDRESSES } from '../../../lib/spec/metadata-addresses';

test.each(METADATA_ADDRESSES)('%s is a range as policies write them, and within no other', (range) => {
  expect(cidr.safeParse(range).success).toBe(true);
  expect(METADATA_ADDRESSES.filter((other) => cidrContains(other, range))).toEqual([range]);
});

test('the address that most clouds share is among them, as that of OpenStack over IPv6', () => {
  for (const address of ['169.254.169.254', 'fe80::a9fe:a9fe'])
    expect(METADATA_ADDRESSES.some((range) => cidrContains(range, address))).toBe(true);
});
