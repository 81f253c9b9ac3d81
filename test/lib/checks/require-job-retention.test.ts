import { describing, renderApp } from '../../fixtures/golden-path';

const warned = (changes: object) =>
  renderApp(describing({ shape: 'job', name: 'reindex', ...changes }))
    .warnings.map(({ at, message }) => `${at}: ${message}`)
    .filter((line) => line.includes('[require-job-retention]'));

test('a Job stays until somebody can be told that it has failed', () => {
  expect(warned({ ttlSecondsAfterFinished: 0 })).toEqual([
    'apps.shop/reindex: Job shop/reindex: is deleted 0 seconds after its end (ttlSecondsAfterFinished), and KubeJobFailed sees a failure for sure only after 300: it may fail without anybody being told; raise it, leave it out, or switch KubeJobFailed off with the reason [require-job-retention]',
  ]);
  expect(warned({ ttlSecondsAfterFinished: 299 })).toHaveLength(1);
  expect(warned({ ttlSecondsAfterFinished: 300 })).toEqual([]);
  expect(warned({})).toEqual([]);
});

test('the more patient its alert is, the longer', () => {
  const patient = { alerts: { KubeJobFailed: { forMinutes: 60 } } };
  expect(warned({ ...patient, ttlSecondsAfterFinished: 3600 })).toHaveLength(1);
  expect(warned({ ...patient, ttlSecondsAfterFinished: 3840 })).toEqual([]);
});

test('nobody waits for an alert that is off', () => {
  const off = { alerts: { KubeJobFailed: { off: 'somebody watches it run' } } };
  expect(warned({ ...off, ttlSecondsAfterFinished: 0 })).toEqual([]);
});

test('of a CronJob, another alert tells', () => {
  expect(warned({ shape: 'cron', schedule: '@daily', ttlSecondsAfterFinished: 0 })).toEqual([]);
});
