import type { Manifest } from '../../../lib/render/manifest';
import { nameJobs } from '../../../lib/render/name-jobs';
import { describing, renderApp, web } from '../../fixtures/golden-path';

const job = (spec: object): Manifest => ({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'migrate' }, spec });
const nameOf = (manifest: Manifest): string | undefined => nameJobs([manifest])[0]?.metadata.name;

test('a Job with other content is another Job, since a template never changes under one name', () => {
  expect(nameOf(job({ image: 'a:1' }))).toMatch(/^migrate-[0-9a-f]{8}$/);
  expect(nameOf(job({ image: 'a:1' }))).not.toBe(nameOf(job({ image: 'a:2' })));
});

test('the same content is the same Job, whatever its labels say', () => {
  const labelled = { ...job({ image: 'a:1' }), metadata: { name: 'migrate', labels: { team: 'shop' } } };
  expect(nameOf(labelled)).toBe(nameOf(job({ image: 'a:1' })));
});

test('one that is suspended and resumed is the same Job, which goes on where it was', () => {
  expect(nameOf(job({ image: 'a:1', suspend: true }))).toBe(nameOf(job({ image: 'a:1' })));
});

// Those that ValidateJobSpecUpdate (pkg/apis/batch/validation of Kubernetes) lets change.
const LIMITS = { activeDeadlineSeconds: 60, backoffLimit: 3, maxFailedIndexes: 1 };
const REST = { parallelism: 2, podReplacementPolicy: 'Failed', suspend: true, ttlSecondsAfterFinished: 60 };

test.each(Object.entries({ ...LIMITS, ...REST }))(
  'one whose %s changes does not do again what it has done',
  (field, value) => {
    expect(nameOf(job({ image: 'a:1', [field]: value }))).toBe(nameOf(job({ image: 'a:1' })));
  },
);

test.each(['completions', 'completionMode', 'backoffLimitPerIndex', 'podFailurePolicy', 'successPolicy'])(
  'one whose %s changes is another, since the API would refuse it under the same name, or there is other work',
  (field) => {
    expect(nameOf(job({ image: 'a:1', [field]: 2 }))).not.toBe(nameOf(job({ image: 'a:1' })));
  },
);

test.each([{ activeDeadlineSeconds: 3600 }, { backoffLimit: 9 }])(
  'a migration that was given up is begun again with a higher limit, since the rollout waits for it: %j',
  (limit) => {
    const named = (changes: object) =>
      renderApp(describing({ ...web, migration: { command: ['./migrate'], ...changes } })).names('Job');
    expect(named(limit)).not.toEqual(named({}));
  },
);

test.each([{ activeDeadlineSeconds: 60 }, { backoffLimit: 9 }, { parallelism: 2 }])(
  'a job of an application for which nothing waits stays the one that it is: %j',
  (limit) => {
    const named = (changes: object) => renderApp(describing({ shape: 'job', ...changes })).names('Job');
    expect(named(limit)).toEqual(named({}));
  },
);

test('no other kind is renamed', () => {
  const cronJob = { ...job({}), kind: 'CronJob' };
  expect(nameJobs([cronJob])).toEqual([cronJob]);
});

test('what another group calls a Job keeps its name', () => {
  const volcano = { apiVersion: 'batch.volcano.sh/v1alpha1', kind: 'Job', metadata: { name: 'train' }, spec: {} };
  expect(nameOf(volcano)).toBe('train');
});
