import { LIMIT } from './show';

/** The same value in the type that is wanted, where that is plain: quotes around a number, a list around one entry. */
export function inOtherWords(wanted: string, value: unknown): string | undefined {
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `write '${value}'`;
  if (typeof value !== 'string' || value === '') return undefined;
  if (wanted === 'array') return asList(value);
  return wanted === 'number' && /^\d+$/.test(value) && value.length <= LIMIT ? `write ${value}` : undefined;
}

/** An example that is cut, or whose quotes end early, would not load. */
function asList(text: string): string | undefined {
  if (/\s/.test(text)) return 'write a list, with one entry for each word';
  return text.length > LIMIT || /['"\\\p{C}]/u.test(text) ? undefined : `write ['${text}']`;
}

/** The same advice where the value is not to be shown. */
export function withoutValue(advice: string, value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return advice;
  // Other advice may be longer than the value, and hold it by chance.
  if (!advice.startsWith('write ') || !advice.includes(String(value))) return advice;
  if (typeof value === 'number') return 'put quotes around it';
  return advice.startsWith("write ['") ? 'put it into a list' : undefined;
}
