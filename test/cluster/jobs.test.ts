import { describeObject } from '../../lib/render/manifest';
import { succeeded, type StoredObject } from './harness/api';
import { eventually } from './harness/eventually';
import { underTest } from './harness/under-test';

const { api, rendered } = underTest();
const rendersOf = (kind: string) =>
  rendered.objects
    .map(({ manifest }) => manifest)
    .filter((manifest) => manifest.kind === kind)
    .map((manifest) => [describeObject(manifest), manifest] as const);

interface Job extends StoredObject {
  readonly status?: {
    readonly succeeded?: number;
    readonly conditions?: readonly { type: string; message?: string }[];
  };
}

async function runsToItsEnd(path: string): Promise<void> {
  await eventually(`${path} is complete`, async () => {
    const { status = {} } = await api.get<Job>(path);
    return (status.succeeded ?? 0) > 0 ? undefined : JSON.stringify(status);
  });
}

const jobs = rendersOf('Job');
(jobs.length === 0 ? test.skip : test)('every Job has run to its end', async () => {
  for (const [, job] of jobs) await runsToItsEnd(await api.pathOf(job));
});

const cronJobs = rendersOf('CronJob');
(cronJobs.length === 0 ? test.skip : test)('every CronJob that is started by hand runs to its end', async () => {
  for (const [, cron] of cronJobs) {
    const { jobTemplate } = cron.spec as { jobTemplate: object };
    const metadata = { name: `${cron.metadata.name}-by-hand`, namespace: cron.metadata.namespace };
    const job = { apiVersion: 'batch/v1', kind: 'Job', ...jobTemplate, metadata };
    const path = await api.pathOf(job);
    succeeded(path, await api.apply(job));
    await runsToItsEnd(path);
    succeeded(path, await api.ask(`${path}?propagationPolicy=Background`, { method: 'DELETE' }));
  }
});
