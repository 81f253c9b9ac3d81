import { checkedText } from './checked-text';
import { everySeconds } from './cron-every';
import { FIELDS, neverMatches, numberOf, TERM, termsOf, type Field } from './cron-times';

/*
 * Schedules as the API server parses them (robfig/cron, ParseStandard). A check of our own, because packages for cron
 * accept what Kubernetes refuses: seconds, years, L, W, #, and 7 for Sunday.
 */

const SHORTHAND = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
const ADVICE = 'write five fields (minute hour day month weekday) such as 15 2 * * *, or @daily';

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
  if (SHORTHAND.test(text) || everySeconds(text) !== undefined) return undefined;
  const fields = text.trim().split(/\s+/);
  if (fields.length !== FIELDS.length || text.startsWith('@')) return `is no schedule; ${ADVICE}`;
  return FIELDS.flatMap((field, index) => termsOf(fields[index] ?? '').map((term) => termProblem(term, field))).find(
    (found) => found !== undefined,
  );
}

/** Whether no run of a sound schedule ever starts, though the API server takes it: none of its months has its day. */
export function neverRuns(schedule: string): boolean {
  return !schedule.startsWith('@') && neverMatches(schedule.trim().split(/\s+/));
}

/** When a CronJob runs: five fields, or a shorthand such as `@hourly`. Also one that never does: that is for valid-schedules. */
export const cron = checkedText(cronProblem);
