import { z } from 'zod';

const taken = z.literal(false).transform(() => undefined);

/**
 * An optional part that an overlay takes away by `false`, where its base has it: `undefined` would leave the base's. Parsed,
 * it is absent.
 */
export function orFalse<S extends z.ZodType>(schema: S) {
  return z.union([schema, taken]).optional();
}

/** A map by free names whose lines an overlay takes away by `false`. Parsed, it has the others alone. */
export function linesOrFalse<K extends z.ZodType<string, string>, V extends z.ZodType>(key: K, value: V) {
  return z
    .record(key, z.union([value, z.literal(false)]))
    .transform((lines): Readonly<Record<string, z.output<V>>> => withoutFalse(lines));
}

function withoutFalse<T>(lines: Readonly<Record<string, T | false>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(lines).flatMap(([name, line]) => (line === false ? [] : [[name, line]])));
}
