import type { Problem } from './problem';
import { formatPath } from './path';

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

/** What is looked at: the way to it, which goes on with the search, and what was found and seen on it. */
interface Search {
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly seen: WeakSet<object>;
}

function search(value: unknown, { path, problems, seen }: Search): void {
  if (!isObject(value) || seen.has(value)) return;
  seen.add(value);
  if (isBuiltOnLiteral(value)) {
    problems.push({ at: formatPath(path), message: 'sets __proto__, which JavaScript keeps for itself; remove it' });
    return;
  }
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) return;
  if (Object.hasOwn(value, '__proto__'))
    problems.push({
      at: formatPath([...path, '__proto__']),
      message: 'is a name that JavaScript keeps for itself; remove it',
    });
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__') continue;
    path.push(isList ? Number(key) : key);
    search(entry, { path, problems, seen });
    path.pop();
  }
}

/** Every `__proto__` in a value, written either way. zod drops such keys from records and reads through such prototypes. */
export function prototypeProblems(value: unknown, at: string): Problem[] {
  const problems: Problem[] = [];
  search(value, { path: [at], problems, seen: new WeakSet() });
  return problems;
}
