import { jobSpecOf } from '../../../lib/render/job-spec';

const metadata = { name: 'a' };
const job = { completions: 2 };

test('a Job and the runs of a CronJob are told alike', () => {
  expect(jobSpecOf({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: job })).toEqual(job);
  const spec = { jobTemplate: { spec: job } };
  expect(jobSpecOf({ apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec })).toEqual(job);
});

test('what is built by hand may have nothing in it', () => {
  for (const kind of ['Job', 'CronJob']) expect(jobSpecOf({ apiVersion: 'batch/v1', kind, metadata })).toEqual({});
});

test('no other kind is one, nor what another group calls so', () => {
  expect(jobSpecOf({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: job })).toBeUndefined();
  expect(jobSpecOf({ apiVersion: 'batch.volcano.sh/v1alpha1', kind: 'Job', metadata, spec: job })).toBeUndefined();
});
