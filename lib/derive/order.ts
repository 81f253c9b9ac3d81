/** The values of a map in the order of their keys, so that the catalogue's order never shows in an object. */
export function byKey<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
