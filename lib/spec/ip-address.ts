import { IPv4, IPv6 } from 'ipaddr.js';
import { checkedText } from './checked-text';

/** A parsed address of either family. */
export type Address = IPv4 | IPv6;

const FOUR_NUMBERS = /^\d+\.\d+\.\d+\.\d+$/;
const LEADING_ZERO = /(^|\.)0\d/;

/** Drops leading zeros of each number: `010.0.0.1` -> `10.0.0.1`. */
const withoutLeadingZeros = (text: string): string => text.replace(/(^|\.)0+(?=\d)/g, '$1');

function ipv4Problem(text: string, suffix: string): string | undefined {
  if (LEADING_ZERO.test(text)) {
    return `has leading zeros, which some programs read as octal; write ${withoutLeadingZeros(text)}${suffix}`;
  }
  return IPv4.isValidFourPartDecimal(text) ? undefined : 'has a number above 255; write four numbers from 0 to 255';
}

function ipv6Problem(text: string, suffix: string): string | undefined {
  if (!IPv6.isValid(text) || text.includes('%')) return 'is not an IP address; write for example 10.0.0.10 or fd00::10';
  const address = IPv6.parse(text);
  if (address.isIPv4MappedAddress()) {
    return `is an IPv4 address within an IPv6 one; write ${address.toIPv4Address().toString()}`;
  }
  const shortest = address.toRFC5952String();
  return shortest === text ? undefined : `is not in its shortest form; write ${shortest}${suffix}`;
}

/**
 * What is wrong with a text as an IP address. There is one way to write each address, so that equal addresses are equal
 * texts. `suffix` is what stood behind the address, such as `/24`, and is kept in the advice.
 */
export function addressProblem(text: string, suffix = ''): string | undefined {
  return FOUR_NUMBERS.test(text) ? ipv4Problem(text, suffix) : ipv6Problem(text, suffix);
}

/** Parses an address that `ipAddress` accepts. Throws on any other text. */
export function parseAddress(text: string): Address {
  const problem = addressProblem(text);
  if (problem !== undefined) throw new Error(`"${text}" ${problem}`);
  return FOUR_NUMBERS.test(text) ? IPv4.parse(text) : IPv6.parse(text);
}

/** An IPv4 or IPv6 address in its one canonical form: `10.0.0.10`, `fd00::10`. */
export const ipAddress = checkedText((text) =>
  text.includes('/') ? 'is a range, not one address; leave out the part from the slash on' : addressProblem(text),
);
