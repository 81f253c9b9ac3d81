import { checkedText } from './checked-text';

/*
 * Schedules as the API server parses them (robfig/cron, ParseStandard). A check of our own, because packages for cron
 * accept what Kubernetes refuses: seconds, years, L, W, #, and 7 for Sunday.
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

const SHORTHAND = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every (\d+[hms])+)$/;
/** A star, `5` or `1-5`, each also with a step behind a slash. */
export const TERM = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/;
const ADVICE = 'write five fields (minute hour day month weekday) such as 15 2 * * *, or @daily';

/** The number that a word of a field stands for; NaN for none. */
export function numberOf(text: string, { names = [], min }: Field): number {
  const index = names.indexOf(text.toLowerCase());
  if (index >= 0) return index + min;
  return /^\d+$/.test(text) ? Number(text) : NaN;
}

function termProblem(term: string, field: Field): string | undefined {
  const [whole, from, to, step] = TERM.exec(term) ?? [];
  if (whole === undefined) return `has ${term === '' ? 'nothing' : term} as its ${field.name}; ${ADVICE}`;
  const ends = [from, to].flatMap((end) => (end === undefined ? [] : [numberOf(end, field)]));
  if (ends.some((end) => !(end >= field.min && end <= field.max))) {
    return `has ${term} as its ${field.name}; write ${field.min} to ${field.max}`;
  }
  const [first = field.min, last = field.max] = ends;
  if (first > last) return `has ${term} as its ${field.name}, which runs backwards; write the lower number first`;
  return step !== undefined && Number(step) === 0
    ? `has ${term} as its ${field.name}; write a step above 0`
    : undefined;
}

function cronProblem(text: string): string | undefined {
  if (/^(CRON_)?TZ=/.test(text)) return 'has a time zone, which the API server refuses; set timeZone instead';
  if (SHORTHAND.test(text)) return undefined;
  const fields = text.trim().split(/\s+/);
  if (fields.length !== FIELDS.length || text.startsWith('@')) return `is no schedule; ${ADVICE}`;
  return FIELDS.flatMap((field, index) =>
    (fields[index] ?? '').split(',').map((term) => termProblem(term, field)),
  ).find((problem) => problem !== undefined);
}

/** When a CronJob runs: five fields, or a shorthand such as `@hourly`. */
export const cron = checkedText(cronProblem);
