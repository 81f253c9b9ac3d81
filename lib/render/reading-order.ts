import { byCodeUnit } from '../order';

/** What a reader wants to know first; everything else follows by code unit, whatever order or locale it was made in. */
const FIRST = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'image', 'command', 'args'] as const;
const RANK: ReadonlyMap<string, number> = new Map(FIRST.map((key, index) => [key, index]));

/** A copy with the keys of every object in reading order, so that the same objects give the same bytes. Lists keep theirs. */
export function inReadingOrder<T>(value: T): T {
  return ordered(value) as T;
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const source = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(source).sort(byRank)) {
    if (source[key] !== undefined) result[key] = ordered(source[key]);
  }
  return result;
}

function byRank(a: string, b: string): number {
  const ranks = (RANK.get(a) ?? FIRST.length) - (RANK.get(b) ?? FIRST.length);
  return ranks === 0 ? byCodeUnit(a, b) : ranks;
}
