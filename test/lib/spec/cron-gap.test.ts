import { longestGapMinutes } from '../../../lib/spec/cron-gap';

const HOUR = 60;
const DAY = 24 * HOUR;

test.each([
  ['every day', '0 3 * * *', DAY],
  ['over the weekend', '0 9 * * 1-5', 3 * DAY],
  ['over the night', '0 8-17 * * *', 15 * HOUR],
  ['an empty place in a list', '0,,30 * * * *', 30],
  ['a star and what is behind it', '*-5 * * * *', 1],
  ['within an hour', '*/5 * * * *', 5],
  ['a step that does not divide the hour', '0/25 * * * *', 25],
  ['a start and a step', '5/15 * * * *', 15],
  ['by names', '30 6 * JAN-mar Sun', 41 * 7 * DAY],
  ['the longest month', '0 0 1 * *', 31 * DAY],
  ['months without the day', '0 0 31 * *', 61 * DAY],
  ['a year with a leap day', '@yearly', 366 * DAY],
  ['leap days alone', '0 0 29 2 *', 1461 * DAY],
  ['a shorthand', '@weekly', 7 * DAY],
  ['a duration', '@every 1h30m', 90],
  ['a duration of seconds', '@every 90s', 2],
])('the longest gap of %s (%s) is %i minutes', (_, schedule, minutes) => {
  expect(longestGapMinutes(schedule)).toBe(minutes);
});

test('a day of the month and a day of the week add to each other, as Kubernetes reads them', () => {
  expect(longestGapMinutes('0 0 1 * 1')).toBe(7 * DAY);
  expect(longestGapMinutes('0 0 1-7 * *')).toBe(25 * DAY);
});

test('of a star with a step, either is enough too; of a bare star, both', () => {
  expect(longestGapMinutes('0 0 */2 * 1')).toBe(2 * DAY);
  expect(longestGapMinutes('0 0 * * 1')).toBe(7 * DAY);
  expect(longestGapMinutes('0 0 */1 * 1')).toBe(7 * DAY);
});

test('a day that no month has never comes', () => {
  expect(longestGapMinutes('0 0 31 2 *')).toBeUndefined();
});
