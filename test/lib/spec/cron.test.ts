import { cron, neverRuns } from '../../../lib/spec/cron';
import { problemsOf } from './problems-of';

test('five fields or a shorthand are a schedule, as Kubernetes reads them', () => {
  const sound = [
    '15 2 * * *',
    '*/5 0-6/2 1,15 JAN-mar Sun',
    '0 0 ? * 1-5',
    '5/15 * * * *',
    '0  0 31 12 6',
    '@hourly',
    '@midnight',
    '@every 1h30m',
    '@every 1.5h',
    '@every 500ms',
    '1,,2 * * * *',
    '1, * * * *',
    '*-5 * * * ?-',
    '0 0 29 2 *',
    '0 0 31 2,3 *',
    '0 0 31 2 1',
    '0 0 31 2 */2',
    '0 0 */2 2 ?',
  ];
  expect(sound.flatMap((text) => problemsOf(cron, text))).toEqual([]);
});

const ADVICE = 'write five fields (minute hour day month weekday) such as 15 2 * * *, or @daily';

test.each([
  ['every day', `is no schedule (got "every day"); ${ADVICE}`],
  ['0 15 2 * * *', `is no schedule (got "0 15 2 * * *"); ${ADVICE}`],
  ['@reboot', `is no schedule (got @reboot); ${ADVICE}`],
  ['@every day', `is no schedule (got "@every day"); ${ADVICE}`],
  ['60 * * * *', 'has 60 as its minute (got "60 * * * *"); write 0 to 59'],
  ['0 0 0 * *', 'has 0 as its day (got "0 0 0 * *"); write 1 to 31'],
  ['0 0 * * 7', 'has 7 as its weekday (got "0 0 * * 7"); write 0 to 6'],
  ['0 0 * mai *', 'has mai as its month (got "0 0 * mai *"); write 1 to 12'],
  ['0 5-1 * * *', 'has 5-1 as its hour, which runs backwards (got "0 5-1 * * *"); write the lower number first'],
  ['*/0 * * * *', 'has */0 as its minute (got "*/0 * * * *"); write a step above 0'],
  ['0 0 L * *', 'has L as its day (got "0 0 L * *"); write 1 to 31'],
  ['0 0 , * *', `has nothing as its day (got "0 0 , * *"); ${ADVICE}`],
  ['0 0 5-* * *', `has 5-* as its day (got "0 0 5-* * *"); ${ADVICE}`],
  ['0 0 * * 1#2', `has 1#2 as its weekday (got "0 0 * * 1#2"); ${ADVICE}`],
  [
    'TZ=Europe/Berlin 0 0 * * *',
    'has a time zone, which the API server refuses (got "TZ=Europe/Berlin 0 0 * * *"); set timeZone instead',
  ],
])('%s is refused', (text, message) => {
  expect(problemsOf(cron, text)).toEqual([`x: ${message}`]);
});

test('a day that none of the months has is read, and never comes', () => {
  for (const text of ['0 0 31 2 *', '0 0 31 APR,6 ?']) expect([text, problemsOf(cron, text)]).toEqual([text, []]);
  expect(['0 0 31 2 *', '0 0 31 APR,6 ?'].map(neverRuns)).toEqual([true, true]);
  const running = ['0 0 29 2 *', '0 0 31 2,3 *', '0 0 31 2 1', '0 0 31 2 */2', '0 0 */2 2 ?', '@daily', '@every 1h'];
  expect(running.filter(neverRuns)).toEqual([]);
});
