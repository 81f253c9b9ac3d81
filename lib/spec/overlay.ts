import type { Path } from './path';
import { isPlainObject, ownValue, type PlainObject } from './plain-object';

/** Any part of a spec. Lists are whole or absent, since an override replaces them whole. */
export type DeepPartial<T> = { readonly [K in keyof T]?: Part<T[K]> | undefined };

type Part<T> = T extends readonly unknown[] ? T : T extends object ? DeepPartial<T> : T;

/** Fields that say which variant of a union an object is; fields of one variant make no sense in another. */
const VARIANT_FIELDS = ['kind', 'shape', 'type'] as const;

/** Fields that hold a map by names that anybody chooses: `type` is a label there, and says nothing of a variant. */
const NAMED_MAPS: ReadonlySet<string> = new Set(['labels', 'annotations', 'quota', 'requests', 'limits']);

/**
 * Ends of the paths of maps that select. Whoever says another set of labels means other pods or nodes: of two sets put
 * together nothing is likely to carry all.
 */
const SELECTORS = ['external.scraper.labels', 'external.ingress.labels', 'nodeSelector', 'matchLabels'] as const;

function isSelector(path: Path): boolean {
  const written = `.${path.join('.')}`;
  return SELECTORS.some((selector) => written.endsWith(`.${selector}`));
}

function isOtherVariant(base: PlainObject, override: PlainObject): boolean {
  return VARIANT_FIELDS.some((field) => {
    const [before, after] = [ownValue(base, field), ownValue(override, field)];
    return typeof before === 'string' && typeof after === 'string' && before !== after;
  });
}

/** Sets an own field even when it is called `__proto__`, so that parsing finds it; an assignment would set the prototype. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** `base` must be a copy already: what stays of it is handed on. `path` is where both stand. */
function merge(base: unknown, override: unknown, path: Path = []): unknown {
  if (override === undefined) return base;
  if (!isPlainObject(base) || !isPlainObject(override) || isSelector(path)) return copy(override);
  if (!NAMED_MAPS.has(String(path.at(-1))) && isOtherVariant(base, override)) return copy(override);
  const result = {};
  for (const key of new Set([...Object.keys(base), ...Object.keys(override)])) {
    setOwn(result, key, merge(ownValue(base, key), ownValue(override, key), [...path, key]));
  }
  return result;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (isPlainObject(value)) return merge({}, value);
  if (typeof value !== 'object' && typeof value !== 'function') return value;
  if (value === null) return value;
  throw new TypeError(
    'overlay takes plain data: literals, lists and scalars; got an instance, a function or a __proto__',
  );
}

/**
 * Lays overrides over a base: objects merge; lists, scalars, `false` and objects of another `kind`, `shape` or `type`
 * replace; `undefined` leaves what is there. Maps by free names (labels, annotations, quotas, requests, limits) always
 * merge, unless they select (`external.scraper.labels`, `external.ingress.labels`, `nodeSelector`, `matchLabels`): these are
 * replaced whole. The result is fresh: it shares nothing with its inputs, which stay as they are.
 *
 * @remarks The type promises a whole `Spec` although every input may be a part: that the parts make a whole is found by
 * parsing, with a message for each missing field, which no type error equals. Throws on anything but plain data.
 */
export function overlay<Spec extends object>(
  base: DeepPartial<Spec>,
  ...overrides: readonly DeepPartial<NoInfer<Spec>>[]
): Spec {
  return overrides.reduce<unknown>((below, override) => merge(below, override), copy(base)) as Spec;
}
