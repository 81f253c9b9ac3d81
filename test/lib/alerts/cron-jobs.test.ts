import { cronJobAlerts } from '../../../lib/alerts/cron-jobs';
import type { CronJobSpec } from '../../../lib/imports/k8s';
import { describing, renderApp } from '../../fixtures/golden-path';

const nightly = renderApp(describing({ shape: 'cron', name: 'nightly', schedule: '0 3 * * *' }));
const [workload] = [...nightly.plan.workloads.values()].filter(({ facts }) => facts.kind === 'CronJob');
const object = nightly.get('CronJob', 'nightly');

/** What is told of the CronJob when somebody builds it so. */
function drafts(spec: object) {
  return workload === undefined ? [] : cronJobAlerts({ workload, object: { ...object, spec } });
}
const notRun = (spec: object) => drafts(spec).find(({ alert }) => alert === 'KubeCronJobNotRun');
/** How long it may be silent, in minutes. */
const silence = (spec: Partial<CronJobSpec>) => Number(/> (\d+)/.exec(notRun(spec)?.expr ?? '')?.[1]) / 60;

const DAY = 24 * 60;
const utc = { timeZone: 'Etc/UTC' };
const within = (activeDeadlineSeconds?: number): CronJobSpec['jobTemplate'] => ({
  spec: { activeDeadlineSeconds, template: {} },
});

test.each([
  ['a day', '0 3 * * *', DAY],
  ['five minutes', '*/5 * * * *', 5],
])('a run without a deadline may go on until the next is due: %s', (_, schedule, gap) => {
  const bounded = silence({ ...utc, schedule, jobTemplate: within(60) });
  expect(silence({ ...utc, schedule, jobTemplate: within() })).toBe(bounded - 1 + gap);
});

test('and for a day at most, which is said', () => {
  const monthly = { ...utc, schedule: '@monthly' };
  expect(silence({ ...monthly, jobTemplate: within() })).toBe(silence({ ...monthly, jobTemplate: within(DAY * 60) }));
  expect(notRun({ ...monthly, jobTemplate: within() })?.description).toContain(
    'with 24h for a run, of which activeDeadlineSeconds says nothing',
  );
  expect(notRun({ ...monthly, jobTemplate: within(60) })?.description).not.toContain('activeDeadlineSeconds');
});

test('a suspension counts as long again as it may be silent, and for two weeks at most', () => {
  const look = (schedule: string) =>
    /\[(.+)\]/.exec(notRun({ ...utc, schedule, jobTemplate: within(60) })?.expr ?? '')?.[1];
  expect([look('@daily'), look('@yearly')]).toEqual(['24h11m', '336h']);
});

test.each([
  {},
  { schedule: '0 3 * * *' },
  { schedule: '0 0 31 2 *', jobTemplate: {} },
  { schedule: '*/0 * * * *', jobTemplate: {} },
  { schedule: 'now and then', jobTemplate: {} },
  { schedule: 3, jobTemplate: {} },
])('%j, which others refuse, is no reason to break off', (spec) => {
  expect(drafts(spec).map(({ alert }) => alert)).toContain('KubeJobFailed');
});
