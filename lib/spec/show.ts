/** Longest value that an error prints, in characters: more would flood the line, or hand a secret to a build log. */
export const LIMIT = 60;

/** Text that would read as something else without quotes: `"true"`, `"two words"`. */
const NEEDS_QUOTES = /^(true|false|null|undefined)$|[\s"'\p{C}]/u;

/** `"3"` looks like one, and `""` too: `Number` reads the empty text as 0. */
const looksLikeNumber = (text: string): boolean => !Number.isNaN(Number(text));

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

function showText(text: string): string {
  const shown = text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text;
  return looksLikeNumber(shown) || NEEDS_QUOTES.test(shown) ? JSON.stringify(shown) : shown;
}

function showList(list: readonly unknown[]): string {
  if (!list.every(isScalar)) return 'a list';
  const text = list.map(show).join(', ');
  return text.length > LIMIT ? `[${text.slice(0, LIMIT)}…]` : `[${text}]`;
}

/** A value as an error message prints it: at most about 60 characters; text is quoted only where it would mislead otherwise. */
export function show(value: unknown): string {
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) return showList(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
