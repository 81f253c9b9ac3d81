import { mayBeAdded } from '../../../lib/checks/controller-labels';
import type { WorkloadKind } from '../../../lib/component/facts';

const db = (kind: WorkloadKind) => ({ facts: { kind }, objectName: 'db' });

test('a controller adds the labels of its kind', () => {
  expect(mayBeAdded(db('StatefulSet'), 'apps.kubernetes.io/pod-index', '0')).toBe(true);
  expect(mayBeAdded(db('StatefulSet'), 'pod-template-hash', 'a')).toBe(false);
  expect(mayBeAdded(db('Deployment'), 'pod-template-hash', 'a')).toBe(true);
  expect(mayBeAdded(db('DaemonSet'), 'controller-revision-hash', 'a')).toBe(true);
  expect(mayBeAdded(db('CronJob'), 'batch.kubernetes.io/job-name', 'db-1')).toBe(true);
  expect(mayBeAdded(db('CronJob'), 'app', 'db')).toBe(false);
});

test('the name of a pod is that of its set and a number', () => {
  const named = (pod: string) => mayBeAdded(db('StatefulSet'), 'statefulset.kubernetes.io/pod-name', pod);
  expect([named('db-0'), named('db-10')]).toEqual([true, true]);
  expect([named('db'), named('db-a'), named('web-0')]).toEqual([false, false, false]);
});
