import { IPv4, IPv6 } from 'ipaddr.js';
import { checkedText } from './checked-text';
import { addressProblem, parseAddress, type Address } from './ip-address';

interface Range {
  readonly network: Address;
  /** Bits that every address of the range shares. */
  readonly prefix: number;
}

const FORM = /^([^/]+)\/(\d+)$/;

const bitsOf = (address: Address): number => (address.kind() === 'ipv4' ? 32 : 128);

function networkOf(text: string, family: 'ipv4' | 'ipv6'): string {
  if (family === 'ipv4') return IPv4.networkAddressFromCIDR(text).toString();
  return IPv6.networkAddressFromCIDR(text).toRFC5952String();
}

function prefixProblem(address: string, prefix: string): string | undefined {
  if (/^0\d/.test(prefix)) return `has leading zeros in its prefix length; write ${address}/${Number(prefix)}`;
  const most = bitsOf(parseAddress(address));
  return Number(prefix) > most
    ? `has a prefix length above ${most}; write ${address}/0 to ${address}/${most}`
    : undefined;
}

function cidrProblem(text: string): string | undefined {
  const [, address, prefix] = FORM.exec(text) ?? [];
  if (address === undefined || prefix === undefined) {
    return 'is not a range; write an address and a prefix length, for example 10.0.0.0/16';
  }
  const problem = addressProblem(address, `/${prefix}`) ?? prefixProblem(address, prefix);
  if (problem !== undefined) return problem;
  const network = networkOf(text, parseAddress(address).kind());
  return network === address ? undefined : `${text} has host bits set; did you mean ${network}/${prefix}?`;
}

function parseRange(addressOrRange: string): Range {
  const [address = '', prefix] = addressOrRange.split('/');
  const network = parseAddress(address);
  return { network, prefix: prefix === undefined ? bitsOf(network) : Number(prefix) };
}

const inRange = (address: Address, { network, prefix }: Range): boolean =>
  address.kind() === network.kind() && address.match(network, prefix);

/** A range of addresses in its one canonical form, without host bits: `10.0.0.0/16`, `fd00:10::/64`. */
export const cidr = checkedText(cidrProblem);

/** One address or a range: `10.0.0.10`, `10.0.0.0/28`. Use `toCidr` where only ranges are understood. */
export const addressOrCidr = checkedText((text) => (text.includes('/') ? cidrProblem(text) : addressProblem(text)));

/** The range that stands for an address or range: `10.0.0.10` -> `10.0.0.10/32`; a range stays as it is. */
export function toCidr(addressOrRange: string): string {
  if (addressOrRange.includes('/')) return addressOrRange;
  return `${addressOrRange}/${bitsOf(parseAddress(addressOrRange))}`;
}

/** Whether two ranges (or addresses) share an address. Ranges of different families never do. Throws on malformed text. */
export function cidrsOverlap(a: string, b: string): boolean {
  const [first, second] = [parseRange(a), parseRange(b)];
  return first.prefix <= second.prefix ? inRange(second.network, first) : inRange(first.network, second);
}

/** Whether `range` holds the whole of `addressOrRange`. Throws on malformed text. */
export function cidrContains(range: string, addressOrRange: string): boolean {
  const [outer, inner] = [parseRange(range), parseRange(addressOrRange)];
  return outer.prefix <= inner.prefix && inRange(inner.network, outer);
}

/** The address family of a range or address. Throws on malformed text. */
export const familyOf = (addressOrRange: string): 'ipv4' | 'ipv6' => parseRange(addressOrRange).network.kind();

/** How many leading bits a range fixes: 16 for `10.0.0.0/16`; all bits for a single address. Throws on malformed text. */
export const prefixOf = (addressOrRange: string): number => parseRange(addressOrRange).prefix;
