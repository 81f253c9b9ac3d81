import { validPodFailurePolicy } from '../../../lib/checks/valid-pod-failure-policy';
import { linesOf } from '../../fixtures/check-lines';
import { describing, problemsOfApp } from '../../fixtures/golden-path';

/** What is said of a policy with one rule, in a pod with a container, an init container and a sidecar. */
function lines(onExitCodes: object, kind: 'Job' | 'CronJob' = 'Job'): readonly string[] {
  const spec = {
    containers: [{ name: 'main' }],
    initContainers: [{ name: 'first' }, { name: 'proxy', restartPolicy: 'Always' }],
    restartPolicy: 'Never',
  };
  const job = { podFailurePolicy: { rules: [{ action: 'FailJob', onExitCodes }] }, template: { spec } };
  const metadata = { name: 'a', namespace: 'a' };
  const manifest = { apiVersion: 'batch/v1', kind, metadata };
  return linesOf(validPodFailurePolicy, { ...manifest, spec: kind === 'Job' ? job : { jobTemplate: { spec: job } } });
}

const told = (what: string, kind = 'Job') =>
  `${kind} a/a: rule 1 of its podFailurePolicy ${what} [valid-pod-failure-policy]`;

test.each(['main', 'first', 'proxy', undefined])('a rule is about one of the containers of its pod: %s', (name) => {
  expect(lines({ containerName: name, operator: 'In', values: [1] })).toEqual([]);
});

test.each(['Job', 'CronJob'] as const)('a container that the pod of a %s has not is told', (kind) => {
  const of = (containerName: string) => lines({ containerName, operator: 'In', values: [1] }, kind);
  expect(of('mian')).toEqual([told('names container mian, which its pod has not; did you mean main?', kind)]);
  expect(of('other')).toEqual([
    told(
      'names container other, which its pod has not; name one of its containers (first, proxy, main), or none for any of them',
      kind,
    ),
  ]);
});

test('an exit code is listed once, and after the smaller ones', () => {
  const of = (...values: number[]) => lines({ operator: 'In', values });
  expect(of(1, 3, 20)).toEqual([]);
  expect(of(3, 3)).toEqual([told('lists exit code 3 twice; write it once, or the code that is meant')]);
  expect(of(3, 20, 1)).toEqual([told('lists exit codes out of order (3, 20, 1); write them in order (1, 3, 20)')]);
});

test('other kinds, and a Job without a policy, have none', () => {
  const pods = { template: { spec: { containers: [], restartPolicy: 'Never' } } };
  const metadata = { name: 'a', namespace: 'a' };
  expect(linesOf(validPodFailurePolicy, { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: pods })).toEqual([]);
  expect(linesOf(validPodFailurePolicy, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: pods })).toEqual(
    [],
  );
});

test('an application is told in its own words, and its codes are put in order', () => {
  const of = (rule: object) =>
    problemsOfApp(describing({ shape: 'job', podFailurePolicy: [{ action: 'FailJob', ...rule }] }));
  expect(of({ exitCodes: [20, 3], container: 'app' })).toEqual([]);
  expect(of({ exitCodes: [3, 3], container: 'nope' })).toHaveLength(2);
});
