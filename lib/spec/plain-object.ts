import type { Problem } from './problem';
import { formatPath, type Path } from './path';

/** An object literal or parsed JSON: what a spec is made of. */
export type PlainObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a prototype is the built-in one, of any realm: test runners and workers bring their own `Object`. */
const isBuiltIn = (prototype: object): boolean =>
  Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'constructor');

/** A field that an object has itself; what every object answers to (`constructor`) is not there. */
export const ownValue = (object: PlainObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Whether a value is an object literal or parsed JSON, as opposed to a list, an instance of a class or a function. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (!isObject(value) || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return !isObject(prototype) || isBuiltIn(prototype);
}

/** Whether somebody wrote `{ __proto__: {...} }`: its fields are read as if they were the object's own. */
function isBuiltOnLiteral(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return isObject(prototype) && !isBuiltIn(prototype) && !Object.hasOwn(prototype, 'constructor');
}

function problemsOf(value: unknown, path: Path, seen: WeakSet<object>): Problem[] {
  if (!isObject(value) || seen.has(value)) return [];
  seen.add(value);
  if (isBuiltOnLiteral(value)) {
    return [{ at: formatPath(path), message: 'sets __proto__, which JavaScript keeps for itself; remove it' }];
  }
  if (!Array.isArray(value) && !isPlainObject(value)) return [];
  const own = Object.hasOwn(value, '__proto__')
    ? [{ at: formatPath([...path, '__proto__']), message: 'is a name that JavaScript keeps for itself; remove it' }]
    : [];
  const inner = Object.entries(value).filter(([key]) => key !== '__proto__');
  return [...own, ...inner.flatMap(([key, entry]) => problemsOf(entry, [...path, stepOf(value, key)], seen))];
}

const stepOf = (owner: object, key: string): string | number => (Array.isArray(owner) ? Number(key) : key);

/** Every `__proto__` in a value, written either way. zod drops such keys from records and reads through such prototypes. */
export function prototypeProblems(value: unknown, at: string): Problem[] {
  return problemsOf(value, [at], new WeakSet());
}
