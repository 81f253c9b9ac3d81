import type { Path } from '../spec/path';

/**
 * Calls `visit` with everything in a value that is neither list nor object, in the order in which it stands there. The path
 * is the walk's own and goes on with it: who keeps it takes a copy.
 */
export function eachLeaf(
  value: unknown,
  visit: (leaf: unknown, path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value !== 'object' || value === null) {
    visit(value, path);
    return;
  }
  // Every value of every object comes by here: no entry is made for each.
  const isList = Array.isArray(value);
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(fields)) {
    path.push(isList ? Number(key) : key);
    eachLeaf(fields[key], visit, path);
    path.pop();
  }
}
