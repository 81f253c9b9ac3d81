import { checkedText } from './checked-text';

const FORM = /^(\+?(?:\d+(?:\.\d*)?|\.\d+))([A-Za-z]*|[eE][-+]?\d+)$/;

/** Powers of 1000 and of 1024 by their suffix; the whole of what Kubernetes knows. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ...['k', 'M', 'G', 'T', 'P', 'E'].map((suffix, power) => [suffix, 1000 ** (power + 1)] as const),
  ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, power) => [suffix, 1024 ** (power + 1)] as const),
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['m', 1e3],
  ['u', 1e6],
  ['n', 1e9],
]);
const EXPONENT = /^[eE][-+]?\d+$/;

const known = (suffix: string): boolean => MULTIPLES.has(suffix) || FRACTIONS.has(suffix) || EXPONENT.test(suffix);

/** What somebody who writes `512MB`, `512mb` or `512MiB` most likely means. */
function suffixMeant(suffix: string): string | undefined {
  const letter = suffix.charAt(0);
  const upper = letter === 'k' || letter === 'K' ? 'K' : letter.toUpperCase();
  return MULTIPLES.has(`${upper}i`) ? `${upper}i` : undefined;
}

function quantityProblem(text: string): string | undefined {
  if (text.startsWith('-')) return 'must not be negative; write an amount such as 500m or 2Gi';
  const [, number, suffix] = FORM.exec(text) ?? [];
  if (number === undefined || suffix === undefined) {
    return 'is not an amount; write a number and a unit, for example 500m, 2 or 2Gi';
  }
  if (known(suffix)) return undefined;
  const meant = suffixMeant(suffix);
  const advice = meant === undefined ? 'use one of m, k, M, G, T, Ki, Mi, Gi, Ti' : `did you mean ${number}${meant}?`;
  return `has the unit ${suffix}, which Kubernetes does not know; ${advice}`;
}

/**
 * The value of a Kubernetes quantity in its base unit: cores for processors, bytes for memory and storage.
 * Whole bytes are exact up to 2^53; multiply by 1000 and round to sum milli-units. Throws on a text that `quantity` refuses.
 */
export function parseQuantity(text: string): number {
  const problem = quantityProblem(text);
  const [, number, suffix] = FORM.exec(text) ?? [];
  if (problem !== undefined || number === undefined || suffix === undefined) {
    throw new Error(`"${text}" ${problem ?? 'is not an amount'}`);
  }
  const fraction = FRACTIONS.get(suffix);
  // Division by a whole power of ten rounds correctly; multiplication by 0.001 does not.
  if (fraction !== undefined) return Number(number) / fraction;
  return EXPONENT.test(suffix) ? Number(text) : Number(number) * (MULTIPLES.get(suffix) ?? NaN);
}

/** An amount of a resource as Kubernetes writes it: `500m`, `2`, `1.5`, `2Gi`. */
export const quantity = checkedText(quantityProblem);

/** An amount above 0. */
export const positiveQuantity = checkedText((text) => {
  const problem = quantityProblem(text);
  if (problem !== undefined) return problem;
  return parseQuantity(text) > 0 ? undefined : 'must be above 0; write an amount such as 500m or 2';
});

/** An amount of processor time in cores: `250m`, `2`, `1.5`. */
export const cpuQuantity = checkedText((text) => {
  const problem = quantityProblem(text);
  if (problem !== undefined) return problem;
  return /^\+?[\d.]+m?$/.test(text) ? undefined : 'is not an amount of processor time; write cores such as 2, or 500m';
});

/** Whoever writes bytes writes at least a mebibyte of them, and 0 for nothing. */
function isWithoutUnit(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) > 0 && Number(text) < 2 ** 20;
}

/** An amount of memory or storage in bytes: `512Mi`, `20Gi`. A small number without a unit is refused, since nobody means so few bytes. */
export const byteQuantity = checkedText(
  (text) => {
    const problem = quantityProblem(text);
    if (problem !== undefined) return problem;
    // 512m is half a byte: the API server accepts it, and the pod is killed at once.
    if (/[mun]$/.test(text)) return `means a fraction of a byte; did you mean ${text.slice(0, -1)}Mi?`;
    if (isWithoutUnit(text)) return `is so many bytes, which hold nothing; did you mean ${text}Mi or ${text}Gi?`;
    return Number.isInteger(parseQuantity(text)) ? undefined : 'is not a whole number of bytes; use a smaller unit';
  },
  (number) => `must be text with a unit; write for example '${number}Mi' or '${number}Gi'`,
);
