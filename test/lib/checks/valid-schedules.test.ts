import { validSchedules } from '../../../lib/checks/valid-schedules';
import { builtLines, linesOf, patchedLines } from '../../fixtures/check-lines';
import { problemsOf } from '../../fixtures/sample';
import { job } from '../../fixtures/under-quota';

const lines = (spec: object | undefined, apiVersion = 'batch/v1') =>
  linesOf(validSchedules, { apiVersion, kind: 'CronJob', metadata: { name: 'a', namespace: 'a' }, spec }).map((line) =>
    line.replace('CronJob a/a: ', ''),
  );
const ADVICE = 'write five fields (minute hour day month weekday) such as 15 2 * * *, or @daily [valid-schedules]';

test('a CronJob has a schedule', () => {
  const missing = `has no schedule, without which the API server refuses it; ${ADVICE}`;
  expect(lines({})).toEqual([missing]);
  expect(lines(undefined)).toEqual([missing]);
  expect(lines({ schedule: '@daily' })).toEqual([]);
});

test('one that Kubernetes reads', () => {
  expect(lines({ schedule: 'nightly' })).toEqual([`spec.schedule is no schedule (got nightly); ${ADVICE}`]);
  expect(lines({ schedule: '61 * * * *' })).toEqual([
    'spec.schedule has 61 as its minute (got "61 * * * *"); write 0 to 59 [valid-schedules]',
  ]);
});

test('one by which it runs, unless people start it by hand', () => {
  const never = '0 0 31 2 *';
  expect(lines({ schedule: never })).toEqual([expect.stringContaining('so it never runs; write one that they have')]);
  expect(lines({ schedule: never, suspend: true })).toEqual([]);
  expect(lines({ schedule: 'nightly', suspend: true })).toHaveLength(1);
  const described = (suspend: boolean) =>
    problemsOf({ workload: { kind: 'CronJob' }, pod: { job: { ...job, schedule: never, suspend } } });
  expect(described(false)).toEqual([expect.stringContaining('so it never runs')]);
  expect(described(true)).toEqual([]);
});

test('in a time zone that there is', () => {
  expect(lines({ schedule: '@daily', timeZone: 'Europe/Berlin' })).toEqual([]);
  expect(lines({ schedule: '@daily', timeZone: 'Europe/Berlni' })).toEqual([
    'spec.timeZone is no time zone (got Europe/Berlni); did you mean Europe/Berlin? [valid-schedules]',
  ]);
});

test('of a zone it is not said what a schedule looks like', () => {
  expect(lines({ schedule: '@daily', timeZone: '' })).toEqual([
    'spec.timeZone must not be empty; leave it out, or write an IANA name such as Europe/Berlin [valid-schedules]',
  ]);
});

test('what others call a CronJob has fields of its own', () => {
  expect(lines({ schedule: 'whenever' }, 'example.com/v1')).toEqual([]);
});

test('a patch is held to it', () => {
  const cronJob = { workload: { kind: 'CronJob' }, pod: { job: { ...job, schedule: '@daily' } } } as const;
  const patched = patchedLines({ kind: 'CronJob', path: '/spec/schedule', value: 'often' }, cronJob);
  expect(patched).toEqual([`CronJob sample/sample: spec.schedule is no schedule (got often); ${ADVICE}`]);
});

test('so is what is built', () => {
  const template = { spec: { containers: [], restartPolicy: 'Never' } };
  const built = builtLines({ apiVersion: 'batch/v1', kind: 'CronJob', spec: { jobTemplate: { spec: { template } } } });
  expect(built).toContain(`CronJob sample/extra: has no schedule, without which the API server refuses it; ${ADVICE}`);
});
