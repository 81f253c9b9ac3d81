import { everySeconds } from './cron-every';
import { FIELDS, NEVER, timesOf, type Times } from './cron-times';

const MINUTES_A_DAY = 1440;
/** Weekdays and leap days come in the same order again after 28 years (until 2100, which is no leap year). */
const CYCLE_DAYS = 28 * 365 + 7;
const CYCLE_START = Date.UTC(2000, 0, 1);
const DAY_MS = MINUTES_A_DAY * 60_000;

const SHORTHANDS: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

/**
 * The longest time between two runs of a sound schedule, in minutes of a clock that is never put forward or back; nothing
 * for one that never runs, such as the 31st of February.
 */
export function longestGapMinutes(schedule: string): number | undefined {
  const every = everySeconds(schedule);
  if (every !== undefined) return Math.ceil(every / 60);
  const [minutes, hours, ...days] = (SHORTHANDS[schedule] ?? schedule)
    .trim()
    .split(/\s+/)
    .map((text, index) => timesOf(text, FIELDS[index]));
  const ofDay = sorted(hours).flatMap((hour) => sorted(minutes).map((minute) => hour * 60 + minute));
  const [first = 0, last = 0] = [ofDay[0], ofDay.at(-1)];
  const running = daysOf(days);
  if (running.length === 0) return undefined;
  const inside = ofDay.slice(1).map((minute, index) => minute - (ofDay[index] ?? minute));
  const between = [...running.slice(1), (running[0] ?? 0) + CYCLE_DAYS].map(
    (day, index) => (day - (running[index] ?? day)) * MINUTES_A_DAY + first - last,
  );
  return between.reduce((longest, gap) => Math.max(longest, gap), Math.max(0, ...inside));
}

/** The days of a cycle on which it runs, counted from the first. */
function daysOf([dates = NEVER, months = NEVER, weekdays = NEVER]: readonly Times[]): readonly number[] {
  const restrictEachOther = dates.isStar || weekdays.isStar;
  const matches = (date: Date) => {
    const [ofMonth, ofWeek] = [dates.values.has(date.getUTCDate()), weekdays.values.has(date.getUTCDay())];
    return months.values.has(date.getUTCMonth() + 1) && (restrictEachOther ? ofMonth && ofWeek : ofMonth || ofWeek);
  };
  return Array.from({ length: CYCLE_DAYS }, (_, day) => day).filter((day) =>
    matches(new Date(CYCLE_START + day * DAY_MS)),
  );
}

function sorted(times: Times | undefined): readonly number[] {
  return [...(times?.values ?? [])].sort((a, b) => a - b);
}
