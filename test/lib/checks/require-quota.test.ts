import type { WorkloadFacts } from '../../../lib';
import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOfAll, RESOURCES, sample } from '../../fixtures/sample';
import { asking, job, problemsUnder, steady } from '../../fixtures/under-quota';

describe('pods that always run fit', () => {
  test.each([
    { name: 'pods', tooLittle: '2', enough: '3', taken: '3 pods' },
    { name: 'count/pods', tooLittle: '2', enough: '3', taken: '3 pods' },
    { name: 'cpu', tooLittle: '1', enough: '1500m', taken: '1.5 cores' },
    { name: 'requests.cpu', tooLittle: '1', enough: '1500m', taken: '1.5 cores' },
    { name: 'memory', tooLittle: '2Gi', enough: '3Gi', taken: '3Gi' },
    { name: 'requests.memory', tooLittle: '2Gi', enough: '3Gi', taken: '3Gi' },
    { name: 'limits.cpu', tooLittle: '2', enough: '3', taken: '3 cores' },
    { name: 'limits.memory', tooLittle: '5Gi', enough: '6Gi', taken: '6Gi' },
    { name: 'ephemeral-storage', tooLittle: '5Gi', enough: '6Gi', taken: '6Gi' },
    { name: 'requests.ephemeral-storage', tooLittle: '5Gi', enough: '6Gi', taken: '6Gi' },
    { name: 'limits.ephemeral-storage', tooLittle: '8Gi', enough: '9Gi', taken: '9Gi' },
  ])('into $name', ({ name, tooLittle, enough, taken }) => {
    const three = asking({ replicas: 3 }, steady);
    expect(problemsUnder({ [name]: enough }, three)).toEqual([]);
    expect(problemsUnder({ [name]: tooLittle }, three)).toEqual([
      `sets ${name} to ${tooLittle}, but what always runs takes ${taken}; raise the quota, or lower requests or replicas [require-quota]`,
    ]);
  });

  test('those of a DaemonSet on every node, those of an autoscaler at its minimum', () => {
    const fitsInto = (pods: string, workload: Partial<WorkloadFacts>) =>
      problemsUnder({ pods }, asking(workload, workload.kind === 'DaemonSet' ? {} : steady)).length === 0;
    expect([fitsInto('2', { kind: 'DaemonSet' }), fitsInto('3', { kind: 'DaemonSet' })]).toEqual([false, true]);
    const replicas = { min: 2, max: 9, cpu: 70 };
    expect([fitsInto('1', { replicas }), fitsInto('2', { replicas })]).toEqual([false, true]);
  });

  describe('with Jobs beside them', () => {
    const containers = { main: 'sample' };
    const once = (cpu: string, more: object = {}) => ({
      containers: { main: { ...RESOURCES, requests: { cpu, memory: '1Mi' } } },
      job: { ...job, ...more },
    });
    /** What is said of two pods that always run, and three Jobs of which one runs before the rollout. */
    const withJobs = (quota: Readonly<Record<string, string>>, more: object = {}) =>
      problemsUnder(quota, {
        facts: {
          workloads: {
            web: { kind: 'StatefulSet', replicas: 2, containers },
            migrate: { kind: 'Job', before: 'rollout', containers },
            backfill: { kind: 'Job', containers },
            nightly: { kind: 'CronJob', containers },
          },
        },
        pods: () => ({
          web: { containers: { main: { ...RESOURCES, requests: { cpu: '1', memory: '1Mi' } } } },
          migrate: once('500m'),
          backfill: once('3', more),
          nightly: once('2', { schedule: '@daily' }),
        }),
      });

    test('of which one at a time must find room, since one that has ended takes nothing and the others wait', () => {
      expect(withJobs({ 'requests.cpu': '5' })).toEqual([]);
      expect(withJobs({ 'requests.cpu': '4900m' })).toEqual([
        expect.stringMatching(/what always runs, with Job sample-backfill-\w+, takes 5 cores;/),
      ]);
      expect(withJobs({ pods: '3' })).toEqual([]);
      expect(withJobs({ pods: '2' })).toHaveLength(1);
    });

    test('but none that is suspended, which has no pods', () => {
      expect(withJobs({ 'requests.cpu': '4' }, { suspend: true })).toEqual([]);
      expect(withJobs({ 'requests.cpu': '3900m' }, { suspend: true })).toEqual([
        expect.stringContaining('with CronJob sample-nightly, takes 4 cores;'),
      ]);
    });

    test('and each under a number of objects, where pods that have ended still count', () => {
      expect(withJobs({ 'count/pods': '5' })).toEqual([]);
      expect(withJobs({ 'count/pods': '4' })).toEqual([
        expect.stringMatching(
          /with Job sample-backfill-\w+, Job sample-migrate-\w+, CronJob sample-nightly, takes 5 pods;/,
        ),
      ]);
    });

    test('nor a run of a CronJob that is suspended', () => {
      const nightly = (suspend: boolean) =>
        problemsUnder(
          { pods: '0' },
          {
            workload: { kind: 'CronJob' },
            container: RESOURCES,
            pod: { job: { ...job, schedule: '@daily', suspend } },
          },
        );
      expect([nightly(true), nightly(false)]).toEqual([[], [expect.stringContaining('takes 1 pod;')]]);
    });
  });

  test('of all components that share the namespace, and of no other', () => {
    const quota = { pods: '1' };
    const shared = { namespace: 'shared', namespaces: { shared: { quota } } };
    const [a, b] = [
      sample({ name: 'a', facts: shared, pod: steady }),
      sample({ name: 'b', facts: shared, pod: steady }),
    ] as const;
    expect(problemsOfAll([a, b])).toEqual([expect.stringContaining('namespace shared: its quota sets pods to 1')]);
    expect(problemsOfAll([a, sample({ name: 'elsewhere' })])).toEqual([]);
  });
});

describe('a rollout has room', () => {
  test('on every node, too, where the new pod comes first', () => {
    const agent = (pod: object) => problemsUnder({ pods: '3' }, asking({ kind: 'DaemonSet' }, pod));
    expect(agent({ rollout: { maxUnavailable: 1 } })).toEqual([]);
    expect(agent({ rollout: { maxSurge: 1 } })).toEqual([
      expect.stringContaining('a rollout of DaemonSet sample 1 pod more'),
    ]);
  });

  test('for one pod of its surge, since the next one follows when an old one is gone', () => {
    const four = asking({ replicas: 4 }, { rollout: { maxUnavailable: 0, maxSurge: 4 } });
    expect(problemsUnder({ pods: '5' }, four)).toEqual([]);
    expect(problemsUnder({ pods: '4' }, four)).toEqual([
      expect.stringContaining('a rollout of Deployment sample 1 pod more'),
    ]);
  });

  test('for the pods that a Deployment starts before it stops others', () => {
    expect(problemsUnder({ pods: '5' }, asking({ replicas: 4 }))).toEqual([]);
    expect(problemsUnder({ pods: '4' }, asking({ replicas: 4 }))).toEqual([
      'sets pods to 4, but what always runs takes 4 pods, and a rollout of Deployment sample 1 pod more; raise the quota, or lower requests or replicas [require-quota]',
    ]);
  });

  test('unless it stops others first', () => {
    const rollouts = [steady, { rollout: { maxUnavailable: 1, maxSurge: 2 } }];
    for (const pod of rollouts) expect(problemsUnder({ pods: '4' }, asking({ replicas: 4 }, pod))).toEqual([]);
  });

  test('for the largest one alone, since they need not happen at once', () => {
    const two = (pods: string) =>
      problemsUnder(
        { 'requests.cpu': pods },
        {
          facts: {
            workloads: {
              small: { kind: 'Deployment', containers: { main: 'sample' } },
              large: { kind: 'Deployment', containers: { main: 'sample' } },
            },
          },
          pods: () => ({
            small: { containers: { main: RESOURCES } },
            large: { containers: { main: { ...RESOURCES, requests: { cpu: '1', memory: '1Mi' } } } },
          }),
        },
      );
    expect(two('2010m')).toEqual([]);
    expect(two('2')).toEqual([
      expect.stringContaining('takes 1.01 cores, and a rollout of Deployment sample-large 1 core more'),
    ]);
  });
});

test('space that dies with the pod need not be stated: the API server counts nothing for it', () => {
  expect(problemsUnder({ 'requests.ephemeral-storage': '1' }, { container: RESOURCES, pod: steady })).toEqual([]);
});

test('what says nothing about pods is not looked at, nor a namespace without a quota', () => {
  expect(problemsUnder({ 'requests.storage': '1', 'count/deployments.apps': '0' }, asking())).toEqual([]);
  expect(problemsUnder(undefined, asking({ replicas: 9 }))).toEqual([]);
});

test('what a pod takes as a whole counts instead of what its containers do', () => {
  const taking = (cpu: string) =>
    differencesOf({
      facts: { namespaces: { sample: { quota: { 'requests.cpu': '1', 'limits.cpu': '2' } } } },
      spec: { strategy: { type: 'Recreate' } },
      pod: { resources: { requests: { cpu: '1' }, limits: { cpu } } },
    });
  expect(taking('2')).toEqual([]);
  expect(taking('3')).toEqual([expect.stringContaining('sets limits.cpu to 2, but what always runs')]);
});
