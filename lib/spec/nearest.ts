import { distance } from 'fastest-levenshtein';

/** One slip per this many letters still counts as a misspelling. */
const LETTERS_PER_SLIP = 3;

/** Whether two words differ by two neighbouring letters in the wrong order, the commonest slip of all. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

const slipsBetween = (a: string, b: string): number => (isSwap(a, b) ? 1 : distance(a, b));

/** The candidate that a misspelt word most likely means; nothing when none is near. Of equally near ones the first. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / LETTERS_PER_SLIP));
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    // A word of one or two letters is one slip away from every other such word.
    if (slips > limit || slips >= candidate.length) continue;
    if (best === undefined || slips < best.slips) best = { candidate, slips };
  }
  return best?.candidate;
}

/** `did you mean replicas?`, or nothing when no candidate is near. */
export function guess(word: string, candidates: readonly string[]): string | undefined {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? undefined : `did you mean ${candidate}?`;
}

/** `; did you mean replicas?`, or the advice where no candidate is near: who misspelt a name needs no other. */
export function didYouMeanOr(advice: string, word: string, candidates: readonly string[]): string {
  return didYouMean(word, candidates) || `; ${advice}`;
}

/** `; did you mean replicas?` to append to a message, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = guess(word, candidates);
  return meant === undefined ? '' : `; ${meant}`;
}

/** Names that a message lists: more would hide what it says. */
const LISTED = 8;

/** All names that there are, those first that a misspelt word most likely means: `orders-db, orders, cart and 3 more`. */
export function closestFirst(word: string, names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const sorted = names
    .map((name) => ({ name, slips: slipsBetween(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.slips - b.slips)
    .map(({ name }) => name);
  const more = sorted.length - LISTED;
  return `${sorted.slice(0, LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
