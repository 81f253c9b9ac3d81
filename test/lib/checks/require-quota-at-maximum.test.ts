import { renderAll, RESOURCES, type Changes } from '../../fixtures/sample';
import { asking, job, steady, under } from '../../fixtures/under-quota';

describe('what is seldom taken all at once is warned about', () => {
  const warningsUnder = (pods: string, changes: Changes) =>
    renderAll([under({ pods }, changes)]).warnings.map(({ at, message }) => `${at}: ${message}`);
  const last =
    'so the last pods would not start; raise the quota, or lower requests or replicas [require-quota-at-maximum]';

  test('an autoscaler at its maximum, with what it would take', () => {
    const scaled = asking({ replicas: { min: 1, max: 6, cpu: 70 } }, steady);
    expect(warningsUnder('6', scaled)).toEqual([]);
    expect(warningsUnder('5', scaled)).toEqual([
      `namespace sample: its quota sets pods to 5, but with every autoscaler at its maximum, and every Job and CronJob at work, what runs takes 6 pods, ${last}`,
    ]);
  });

  test('the whole surge of the largest rollout', () => {
    const four = asking({ replicas: 4 }, { rollout: { maxUnavailable: 0, maxSurge: 4 } });
    expect(warningsUnder('8', four)).toEqual([]);
    expect(warningsUnder('7', four)).toEqual([
      `namespace sample: its quota sets pods to 7, but with every autoscaler at its maximum, and every Job and CronJob at work, what runs takes 4 pods, and a rollout of Deployment sample 4 pods more, ${last}`,
    ]);
  });

  test('all CronJobs at once', () => {
    const nightly = { containers: { main: RESOURCES }, job: { ...job, schedule: '@daily' } };
    const two: Changes = {
      facts: {
        workloads: {
          a: { kind: 'CronJob', containers: { main: 'sample' } },
          b: { kind: 'CronJob', containers: { main: 'sample' } },
        },
      },
      pods: () => ({ a: nightly, b: nightly }),
    };
    expect(warningsUnder('2', two)).toEqual([]);
    expect(warningsUnder('1', two)).toEqual([expect.stringContaining('what runs takes 2 pods, so the last pods')]);
  });

  test('all pods of a Job that run at once', () => {
    const working = (pods: string, more: object) =>
      warningsUnder(pods, { workload: { kind: 'Job' }, container: RESOURCES, pod: { job: { ...job, ...more } } });
    expect(working('1', {})).toEqual([]);
    expect(working('2', { parallelism: 3 })).toEqual([expect.stringContaining('what runs takes 3 pods')]);
    expect(working('2', { parallelism: 3, completions: 2 })).toEqual([]);
  });

  test('and of a run of a CronJob', () => {
    const working = (pods: string) =>
      warningsUnder(pods, {
        workload: { kind: 'CronJob' },
        container: RESOURCES,
        pod: { job: { ...job, schedule: '@daily', parallelism: 2 } },
      });
    expect(working('2')).toEqual([]);
    expect(working('1')).toHaveLength(1);
  });
});
