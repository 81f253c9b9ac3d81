import { checkedText } from './checked-text';

// Each unit once and in this order: the part of Go's grammar that Prometheus, Elasticsearch-like tools and people share.
const FORM = /^(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/;
const HOURS_A_DAY = 24;
const DAYS_A_WEEK = 7;

function longUnit(text: string): string | undefined {
  const [, count, unit] = /^(\d+)([dw])$/.exec(text) ?? [];
  if (count === undefined) return undefined;
  const hours = Number(count) * HOURS_A_DAY * (unit === 'w' ? DAYS_A_WEEK : 1);
  return `has a unit longer than hours, which Go does not know; write ${hours}h`;
}

function durationProblem(text: string): string | undefined {
  if (FORM.test(text)) return undefined;
  if (/^\d+$/.test(text)) return `has no unit; did you mean ${text}s?`;
  return longUnit(text) ?? 'is not a duration; write whole hours, minutes and seconds, for example 30s, 5m or 1h30m';
}

/** A span of time as Go and Prometheus both read it: `30s`, `5m`, `1h30m`. */
export const duration = checkedText(durationProblem);
