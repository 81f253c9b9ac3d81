import type { Manifest } from '../../../lib/render/manifest';
import { nameJobs } from '../../../lib/render/name-jobs';

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

test('no other kind is renamed', () => {
  const cronJob = { ...job({}), kind: 'CronJob' };
  expect(nameJobs([cronJob])).toEqual([cronJob]);
});

test('what another group calls a Job keeps its name', () => {
  const volcano = { apiVersion: 'batch.volcano.sh/v1alpha1', kind: 'Job', metadata: { name: 'train' }, spec: {} };
  expect(nameOf(volcano)).toBe('train');
});
