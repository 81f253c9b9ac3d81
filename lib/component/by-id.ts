import { idOf, type AnyComponent } from './component';

const known = new WeakMap<readonly AnyComponent[], ReadonlyMap<string, AnyComponent>>();

/** Components by their ids, indexed once for each list: a large platform asks for thousands of names. */
export function byId(all: readonly AnyComponent[]): ReadonlyMap<string, AnyComponent> {
  const before = known.get(all);
  if (before !== undefined) return before;
  const index = new Map(all.map((one) => [idOf(one), one]));
  known.set(all, index);
  return index;
}
