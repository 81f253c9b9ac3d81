import { validRestartPolicy } from '../../../lib/checks/valid-restart-policy';
import { linesOf } from '../../fixtures/check-lines';

type Policy = 'Always' | 'Never' | 'OnFailure';

/** What is said of pods with the policy in an object of the kind. */
function lines(kind: string, restartPolicy?: Policy, more: object = {}): readonly string[] {
  const template = { spec: { containers: [], restartPolicy } };
  const job = { template, ...more };
  const apiVersion = kind.endsWith('Job') ? 'batch/v1' : kind === 'Pod' ? 'v1' : 'apps/v1';
  const spec = kind === 'Pod' ? template.spec : kind === 'CronJob' ? { jobTemplate: { spec: job } } : job;
  return linesOf(validRestartPolicy, { apiVersion, kind, metadata: { name: 'a', namespace: 'a' }, spec });
}

const refused = (kind: string, policy: string, instead: string) =>
  `${kind} a/a: has pods with restartPolicy ${policy}, which the API server refuses in a ${kind}; write restartPolicy: ${instead} in the pod template [valid-restart-policy]`;

test.each(['Job', 'CronJob'])('pods of a %s end', (kind) => {
  const advice = 'Never or OnFailure';
  expect([lines(kind, 'Never'), lines(kind, 'OnFailure')]).toEqual([[], []]);
  expect(lines(kind, 'Always')).toEqual([refused(kind, 'Always', advice)]);
  expect(lines(kind)).toEqual([refused(kind, 'Always (the default)', advice)]);
});

test('by themselves, where a policy says what their failure means', () => {
  const policy = { podFailurePolicy: { rules: [] } };
  expect(lines('Job', 'Never', policy)).toEqual([]);
  expect(lines('Job', 'OnFailure', policy)).toEqual([
    refused('Job', 'OnFailure', 'Never').replace('in a Job', 'beside a podFailurePolicy'),
  ]);
});

test.each(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])('pods of a %s do not', (kind) => {
  expect([lines(kind), lines(kind, 'Always')]).toEqual([[], []]);
  expect(lines(kind, 'Never')).toEqual([refused(kind, 'Never', 'Always')]);
});

test('a Pod by itself does either', () => {
  expect([lines('Pod'), lines('Pod', 'Never')]).toEqual([[], []]);
});
