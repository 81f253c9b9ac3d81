import { claim, type ClaimFacts, type JobDescription, type WorkloadFacts } from '../../../lib';
import { describing, problemsOfApp } from '../../fixtures/golden-path';
import { problemsOf } from '../../fixtures/sample';

/** What is said of a workload that mounts a claim, on this many nodes. */
function claiming(
  workload: Partial<WorkloadFacts>,
  data: Partial<ClaimFacts>,
  { job, count = 3 }: { readonly job?: JobDescription; readonly count?: number } = {},
) {
  const container = { mounts: { '/data': claim('data') } };
  const claims = { data: { size: '1Gi', ...data } };
  return problemsOf({ workload: { ...workload, claims }, container, pod: { job } }, { nodes: { count } }).map((line) =>
    line.replace(/^components.sample: [A-Za-z]+ sample\/sample /, ''),
  );
}

describe('the pods of a DaemonSet', () => {
  const refused = (mode: string) =>
    `runs a pod on each of 3 nodes and claims data as ${mode}, so all but the first would wait for ever for its volume; claim it ReadWriteMany, or keep the data on the node (hostPath)`;

  test('share a claim that says so', () => {
    expect(claiming({ kind: 'DaemonSet' }, {})).toEqual([refused('ReadWriteOnce')]);
    expect(claiming({ kind: 'DaemonSet' }, { accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] })).toHaveLength(1);
    expect(claiming({ kind: 'DaemonSet' }, { accessModes: ['ReadWriteMany'] })).toEqual([]);
    expect(claiming({ kind: 'DaemonSet' }, { accessModes: ['ReadOnlyMany'] })).toEqual([]);
  });

  test('are one pod where there is one node', () => {
    expect(claiming({ kind: 'DaemonSet' }, {}, { count: 1 })).toEqual([]);
  });
});

describe('the runs of a CronJob', () => {
  const job = { backoffLimit: 0, activeDeadlineSeconds: 60, schedule: '@daily' };
  const refused =
    "may run while an earlier run still does (concurrencyPolicy Allow) and claims data as ReadWriteOnce, so the second would wait for the volume that the first holds; set job.concurrencyPolicy to 'Forbid' or 'Replace' in its pods, or claim it ReadWriteMany";

  test('share a claim only if one waits for the other', () => {
    const cron = (concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace', data: Partial<ClaimFacts> = {}) =>
      claiming({ kind: 'CronJob' }, data, { job: { ...job, concurrencyPolicy } });
    expect(cron('Allow')).toEqual([refused]);
    expect(cron('Allow', { accessModes: ['ReadWriteMany'] })).toEqual([]);
    expect([cron(), cron('Forbid'), cron('Replace')]).toEqual([[], [], []]);
  });
});

describe('the pods of a Job', () => {
  const job = { backoffLimit: 0, activeDeadlineSeconds: 60 };
  const refused = (pods: number) =>
    `runs ${pods} pods at once (parallelism) and claims data as ReadWriteOnce, so others would wait for the volume that the first holds; set parallelism: 1, or claim it ReadWriteMany`;

  test.each(['Job', 'CronJob'] as const)('of a %s that run at once share a claim that says so', (kind) => {
    const schedule = kind === 'CronJob' ? '@daily' : undefined;
    const parallel = (parallelism: number, completions?: number, data: Partial<ClaimFacts> = {}) =>
      claiming({ kind }, data, { job: { ...job, schedule, parallelism, completions } });
    expect(parallel(3)).toEqual([refused(3)]);
    expect(parallel(4, 2)).toEqual([refused(2)]);
    expect(parallel(3, 3, { accessModes: ['ReadWriteMany'] })).toEqual([]);
    expect([parallel(1, 4), parallel(4, 1)]).toEqual([[], []]);
  });

  test('are told of an application in the words of its file', () => {
    const claims = { data: { size: '1Gi', at: '/data' } };
    expect(problemsOfApp(describing({ shape: 'job', completions: 4, parallelism: 4, claims }))).toEqual([
      `apps.shop/web: Job shop/web ${refused(4)}`,
    ]);
  });
});
