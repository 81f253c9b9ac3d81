import { remembered } from '../remembered';
import { idOf, type AnyComponent } from './component';

/** Components by their ids, indexed once for each list: a large platform asks for thousands of names. */
export const byId = remembered(
  (all: readonly AnyComponent[]): ReadonlyMap<string, AnyComponent> => new Map(all.map((one) => [idOf(one), one])),
);
