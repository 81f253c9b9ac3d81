import { nthAddress } from './addresses';

test.each([
  ['10.96.0.0/16', 1, '10.96.0.1'],
  ['10.30.0.0/22', 300, '10.30.1.44'],
  ['fd00:10:96::/112', 1, 'fd00:10:96::1'],
])('of %s the address %i is %s', (range, nth, address) => {
  expect(nthAddress(range, nth)).toBe(address);
});
