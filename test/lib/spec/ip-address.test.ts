import { ipAddress } from '../../../lib/spec/ip-address';
import { problemsOf } from './problems-of';

test.each(['10.0.0.1', '0.0.0.0', '255.255.255.255', '::', 'fd00::1'])('%s is an address', (text) => {
  expect(problemsOf(ipAddress, text)).toEqual([]);
});

test.each([
  ['10.0.0.256', 'has a number above 255 (got 10.0.0.256); write four numbers from 0 to 255'],
  ['10.0.0.010', 'has leading zeros, which some programs read as octal (got 10.0.0.010); write 10.0.0.10'],
  ['10.0.0', 'is not an IP address (got 10.0.0); write for example 10.0.0.10 or fd00::10'],
  ['0x7f.0.0.1', 'is not an IP address (got 0x7f.0.0.1); write for example 10.0.0.10 or fd00::10'],
  ['fd00:0:0::1', 'is not in its shortest form (got fd00:0:0::1); write fd00::1'],
  ['10.0.0.0/24', 'is a range, not one address (got 10.0.0.0/24); leave out the part from the slash on'],
])('%s is refused', (text, message) => {
  expect(problemsOf(ipAddress, text)).toEqual([`x: ${message}`]);
});
