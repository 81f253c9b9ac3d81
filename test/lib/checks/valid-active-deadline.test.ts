import { validActiveDeadline } from '../../../lib/checks/valid-active-deadline';
import { linesOf } from '../../fixtures/check-lines';

/** What is said of pods with the deadline in an object of the kind. */
function lines(apiVersion: string, kind: string, activeDeadlineSeconds?: number): readonly string[] {
  const pod = { containers: [], activeDeadlineSeconds };
  const template = { template: { spec: pod } };
  const spec = kind === 'Pod' ? pod : kind === 'CronJob' ? { jobTemplate: { spec: template } } : template;
  return linesOf(validActiveDeadline, { apiVersion, kind, metadata: { name: 'a', namespace: 'a' }, spec });
}

test.each([
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'StatefulSet'],
  ['apps/v1', 'DaemonSet'],
  ['apps/v1', 'ReplicaSet'],
  ['v1', 'ReplicationController'],
])('pods that are kept running have no end: %s %s', (apiVersion, kind) => {
  expect(lines(apiVersion, kind)).toEqual([]);
  expect(lines(apiVersion, kind, 5)).toEqual([
    `${kind} a/a: has pods with activeDeadlineSeconds 5, which the API server refuses in a ${kind}; leave activeDeadlineSeconds out of the pod template, or make it a Job [valid-active-deadline]`,
  ]);
});

test.each([
  ['batch/v1', 'Job'],
  ['batch/v1', 'CronJob'],
  ['v1', 'Pod'],
])('what runs to an end may be stopped: %s %s', (apiVersion, kind) => {
  expect(lines(apiVersion, kind, 5)).toEqual([]);
});
