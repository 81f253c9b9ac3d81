import { describing } from '../../fixtures/golden-path';
import { but, DAY, nightly, of, type AlertCase } from './alert-case';

const reindex = describing({ shape: 'job', name: 'reindex' });
/** The Job as it is rendered has a hash behind its name; promtool is given the real one. */
export const RENDERED_NAME = 'reindex-RENDERED';

const failed = (job: string) => of('kube_job_failed', { job_name: job, condition: 'true' });
const started = (job: string) => of('kube_job_status_start_time', { job_name: job });
const cron = (metric: string) => of(`kube_cronjob_${metric}`, { cronjob: 'nightly' });
const succeeded = cron('status_last_successful_time');
const created = { [cron('created')]: '0x20000' };

/** Three o'clock, in minutes; the day of the tests begins with the first of 1970. */
const THREE = 180;
const run = 'nightly-180';
const failedAtThree = { ...created, [started(run)]: `_x${THREE} ${THREE * 60}x600`, [failed(run)]: `_x185 1x600` };
/** By its schedule a day, for a run half an hour, for the controllers ten minutes. */
const BOUND = DAY + 30 + 10;

export const jobCases: readonly AlertCase[] = [
  {
    alert: 'KubeJobFailed',
    when: 'it was given up',
    app: reindex,
    series: { [failed(RENDERED_NAME)]: '0x5 1x10' },
    afterMinutes: 10,
    told: [{ labels: { job_name: RENDERED_NAME } }],
  },
  {
    alert: 'KubeJobFailed',
    when: 'the one that ran before the last change had failed',
    app: reindex,
    series: { [failed('reindex-00000000')]: '1x10', [failed(RENDERED_NAME)]: '0x10' },
    afterMinutes: 10,
  },
  {
    alert: 'KubeJobFailed',
    when: 'the newest run of a CronJob was given up, and none has ever succeeded',
    app: nightly,
    series: failedAtThree,
    afterMinutes: 200,
    told: [{}],
  },
  {
    alert: 'KubeJobFailed',
    when: 'a run of a CronJob was given up after others had succeeded',
    app: nightly,
    series: { ...failedAtThree, [succeeded]: '600x600' },
    afterMinutes: 200,
    told: [{}],
  },
  {
    alert: 'KubeJobFailed',
    when: 'a run of a CronJob failed and a later one succeeded',
    app: nightly,
    series: { ...failedAtThree, [succeeded]: `600x300 ${300 * 60}x300` },
    afterMinutes: 320,
  },
  {
    alert: 'KubeJobFailed',
    when: 'the first run of a CronJob still goes on',
    app: nightly,
    series: { ...created, [started(run)]: `_x${THREE} ${THREE * 60}x600` },
    afterMinutes: 200,
  },
  {
    alert: 'KubeJobFailed',
    when: 'what somebody started by hand from a CronJob failed',
    app: nightly,
    series: { ...created, [started('nightly-by-hand')]: '600x100', [failed('nightly-by-hand')]: '1x100' },
    afterMinutes: 90,
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'a day and the time that a run may take have passed since the last success',
    app: nightly,
    series: { ...created, [succeeded]: `0x${2 * DAY}` },
    afterMinutes: BOUND + 6,
    told: [{ labels: { cronjob: 'nightly' }, value: '1d 0h 46m 0s' }],
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'it has never had a run that succeeded, since it was made',
    app: nightly,
    series: created,
    afterMinutes: BOUND + 10,
    told: [{ labels: { cronjob: 'nightly' }, value: '1d 0h 50m 0s' }],
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'today its run takes as long as it may',
    app: nightly,
    series: { ...created, [succeeded]: `0x${DAY + 29} ${(DAY + 29) * 60}x600` },
    afterMinutes: DAY + 40,
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'it is suspended',
    app: nightly,
    stepMinutes: 10,
    series: { ...created, [cron('spec_suspend')]: '1x2000' },
    afterMinutes: 7 * DAY,
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'it was suspended until a moment ago',
    app: nightly,
    stepMinutes: 10,
    series: { ...created, [cron('spec_suspend')]: `1x${(3 * DAY) / 10} 0x600` },
    afterMinutes: 3 * DAY + 60,
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'it runs on weekdays and it is Sunday',
    app: but(nightly, { schedule: '0 3 * * 1-5' }),
    stepMinutes: 10,
    series: created,
    afterMinutes: 3 * DAY,
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'the clock is put back and the day has 25 hours',
    app: but(nightly, { timeZone: 'Europe/Berlin' }),
    series: created,
    afterMinutes: BOUND + 55,
  },
  {
    alert: 'KubeCronJobNotRun',
    when: 'it may start six hours late, and does',
    app: but(nightly, { startingDeadlineSeconds: 6 * 3600 }),
    series: created,
    afterMinutes: BOUND + 6 * 60,
  },
];
