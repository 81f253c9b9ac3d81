import { z } from 'zod';
import { isPlainObject } from './plain-object';
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

/**
 * Lists of entries that have a `name`, as manifests have them, where the name is the key: `write { http: ... }`.
 *
 * @param schema what was wanted: it must take the names as its keys
 */
export function byName(schema: unknown, value: unknown): string | undefined {
  if (!(schema instanceof z.ZodRecord) || !Array.isArray(value) || value.length === 0) return undefined;
  const names = value.map((entry: unknown) => (isPlainObject(entry) ? entry.name : undefined));
  const areKeys = names.every((name) => typeof name === 'string' && z.safeParse(schema.keyType, name).success);
  return areKeys ? `write { ${String(names[0])}: ... }, each entry under its name` : undefined;
}

/** The same advice where the value is not to be shown. */
export function withoutValue(advice: string, value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return advice;
  // Other advice may be longer than the value, and hold it by chance.
  if (!advice.startsWith('write ') || !advice.includes(String(value))) return advice;
  if (typeof value === 'number') return 'put quotes around it';
  return advice.startsWith("write ['") ? 'put it into a list' : undefined;
}
