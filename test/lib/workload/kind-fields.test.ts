import type { WorkloadFacts } from '../../../lib';
import type { PodDescription } from '../../../lib/component/pods';
import { problemsOf } from '../../fixtures/sample';

const job = { backoffLimit: 0, activeDeadlineSeconds: 60 };
const cron = { ...job, schedule: '@daily', timeZone: 'Europe/Berlin', concurrencyPolicy: 'Allow' } as const;
const rollout = { maxUnavailable: 1, maxSurge: 0 };

const refused = (kind: WorkloadFacts['kind'], pod: Partial<PodDescription>): readonly string[] =>
  problemsOf({ workload: { kind }, pod }).map((line) => line.replace('components.sample: workload sample ', ''));

test('a description says what its kind can do', () => {
  expect(refused('Deployment', { rollout })).toEqual([]);
  expect(refused('Job', { job })).toEqual([]);
  expect(refused('CronJob', { job: cron })).toEqual([]);
});

test.each<[WorkloadFacts['kind'], Partial<PodDescription>, string]>([
  ['StatefulSet', { rollout }, 'rollout.maxSurge (for Deployments, DaemonSets); take it out'],
  ['DaemonSet', { rollout: { type: 'Recreate' } }, 'rollout.type Recreate (for Deployments); take it out'],
  ['DaemonSet', { rollout: { paused: true } }, 'rollout.paused (for Deployments); take it out'],
  ['Deployment', { rollout: { partition: 1 } }, 'rollout.partition (for StatefulSets); take it out'],
  [
    'DaemonSet',
    { spread: 'nodes', apart: 'zones' },
    'spread (for pods that are counted, and each node has one of these), apart (for pods that are counted, and each node has one of these); take them out',
  ],
  ['Deployment', { stateful: { start: 1 } }, 'stateful (for StatefulSets); take it out'],
  ['ReplicaSet', { rollout: { maxSurge: 1 } }, 'rollout.maxSurge (for Deployments, DaemonSets); take it out'],
  [
    'CronJob',
    { rollout, job: cron },
    'rollout (for Deployments, StatefulSets, DaemonSets, ReplicaSets, ReplicationControllers); take it out',
  ],
  ['Deployment', { job: cron }, 'job (for Jobs, CronJobs); take it out'],
  [
    'StatefulSet',
    { rollout, job },
    'rollout.maxSurge (for Deployments, DaemonSets), job (for Jobs, CronJobs); take them out',
  ],
  [
    'Job',
    { job: cron },
    'job.schedule (for CronJobs), job.timeZone (for CronJobs), job.concurrencyPolicy (for CronJobs); take them out',
  ],
])('a %s with %j would be rendered without it', (kind, pod, fields) => {
  expect(refused(kind, pod)).toEqual([`is a ${kind}, whose pods cannot say ${fields}, or change its kind`]);
});
