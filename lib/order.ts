/**
 * Compares two texts by code unit, as `sort` does with texts alone. Never by `localeCompare`: its order depends on the
 * language and the Unicode tables of the machine, and rendered files must not.
 */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A sorted copy, in the order of a text of each item. */
export function sortedBy<T>(items: Iterable<T>, textOf: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => byCodeUnit(textOf(a), textOf(b)));
}

/** The values of a map in the order of their keys, so that the catalogue's order never shows in an object. */
export function byKey<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return sortedBy(map, ([key]) => key).map(([, value]) => value);
}
