import type { Labels } from './label-selector';

/** Those among which everything with the given labels is: a large platform cannot be searched as a whole for each object. */
export type Candidates<T> = (labels: Labels) => readonly T[];

/**
 * Finds what carries labels by the rarest of those that are asked for: most labels of a large platform are on thousands. For
 * a label that nothing carries it gives everything, since controllers and applications add some while pods run.
 */
export function labelIndex<T>(all: readonly T[], labelsOf: (one: T) => readonly Labels[]): Candidates<T> {
  const index = new Map<string, T[]>();
  for (const one of all) {
    const labels = labelsOf(one).flatMap((some) => Object.entries(some).map(inWords));
    for (const label of new Set(labels)) {
      const list = index.get(label);
      if (list === undefined) index.set(label, [one]);
      else list.push(one);
    }
  }
  return (labels) => {
    const lists = Object.entries(labels).map((label) => index.get(inWords(label)) ?? all);
    return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest), all);
  };
}

const inWords = ([key, value]: readonly [string, string]) => `${key}=${value}`;
