/*
 * What the five fields of a schedule match, read as robfig/cron reads them (v3: spec.go, parser.go). Calendars of packages
 * read steps and restricted days otherwise.
 */

/** One of the five. */
export interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names for the numbers from `min` on. */
  readonly names?: readonly string[];
}

/** In the order in which they are written. */
export const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day', min: 1, max: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'weekday', min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/** What a field lists. An empty place between commas is skipped; a field of nothing else has one empty term. */
export function termsOf(field: string): readonly string[] {
  const terms = field.split(',').filter((term) => term !== '');
  return terms.length === 0 ? [''] : terms;
}

/** A star, whatever stands behind its hyphen, `5` or `1-5`, each also with a step behind a slash. */
export const TERM = /^(?:[*?](?:-[^/]*)?|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/;

/** The number that a word of a field stands for; NaN for none. */
export function numberOf(text: string, { names = [], min }: Field): number {
  const index = names.indexOf(text.toLowerCase());
  if (index >= 0) return index + min;
  return /^\d+$/.test(text) ? Number(text) : NaN;
}

/** The values of one field that match. */
export interface Times {
  readonly values: ReadonlySet<number>;
  /** Whether any value will do: days of the month and of the week then restrict each other, else either is enough. */
  readonly isStar: boolean;
}

/** What no time matches. */
export const NEVER: Times = { values: new Set(), isStar: false };

/** The values that a sound field of a schedule matches. */
export function timesOf(text: string, field: Field | undefined): Times {
  if (field === undefined) return NEVER;
  const terms = termsOf(text).map((term) => termTimes(term, field));
  return { values: new Set(terms.flatMap(({ values }) => values)), isStar: terms.some(({ isStar }) => isStar) };
}

/** `5/15` goes on to the end of the field, and a star with a step is none. */
function termTimes(term: string, field: Field): { readonly values: readonly number[]; readonly isStar: boolean } {
  const [, from, to, step] = TERM.exec(term) ?? [];
  const first = from === undefined ? field.min : numberOf(from, field);
  const open = from === undefined || (to === undefined && step !== undefined);
  const last = open ? field.max : numberOf(to ?? from, field);
  const every = Number(step ?? 1);
  const count = Math.floor((last - first) / every) + 1;
  return {
    values: Array.from({ length: count }, (_, index) => first + index * every),
    isStar: from === undefined && every === 1,
  };
}

/** Days of the months, in a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether five sound fields match no time of any year, since none of the months has one of the days: `0 0 31 2 *`. */
export function neverMatches(fields: readonly string[]): boolean {
  const [, , dates = NEVER, months = NEVER, weekdays = NEVER] = fields.map((text, index) =>
    timesOf(text, FIELDS[index]),
  );
  const longest = Math.max(...[...months.values].map((month) => LENGTHS[month - 1] ?? 0));
  return weekdays.isStar && [...dates.values].every((date) => date > longest);
}
