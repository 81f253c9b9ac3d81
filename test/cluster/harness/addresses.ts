import { fromByteArray, parse } from 'ipaddr.js';

/** The nth address of a range: `nthAddress('10.96.0.0/16', 1)` is `10.96.0.1`. */
export function nthAddress(range: string, nth: number): string {
  const [network = ''] = range.split('/');
  const bytes = parse(network).toByteArray();
  let carry = nth;
  for (let at = bytes.length - 1; at >= 0 && carry > 0; at -= 1) {
    carry += bytes[at] ?? 0;
    bytes[at] = carry % 256;
    carry = Math.floor(carry / 256);
  }
  return fromByteArray(bytes).toString();
}
