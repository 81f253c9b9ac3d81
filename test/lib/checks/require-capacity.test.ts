import type { WorkloadFacts } from '../../../lib';
import type { ContainerDescription } from '../../../lib/component/pods';
import { problemsOf } from '../../fixtures/sample';

const nodes = { count: 2, cpu: '1', memory: '1Gi' };

/** What is said about a workload that asks for this much CPU and memory on two nodes of one core and 1Gi. */
function asking(requests: ContainerDescription['requests'], workload: Partial<WorkloadFacts> = {}): readonly string[] {
  const job = workload.kind === 'Job' ? { backoffLimit: 0, activeDeadlineSeconds: 60 } : undefined;
  const container = { requests, limits: { memory: '99Gi' } };
  return problemsOf({ workload, container, pod: { job } }, { nodes });
}

test('pods that always run fit on the nodes', () => {
  expect(asking({ cpu: '1', memory: '1Gi' }, { replicas: 2 })).toEqual([]);
  expect(asking({ cpu: '1', memory: '1Gi' }, { replicas: 3 })).toEqual([
    'cluster.nodes: 2 nodes of 1 offer 2 cores cpu, but the pods that always run ask for 3 cores; add nodes, or lower requests or replicas [require-capacity]',
    'cluster.nodes: 2 nodes of 1Gi offer 2Gi memory, but the pods that always run ask for 3Gi; add nodes, or lower requests or replicas [require-capacity]',
  ]);
});

test('an autoscaler counts at its minimum, a DaemonSet on every node, a Job not at all', () => {
  const half = { cpu: '600m', memory: '1Mi' };
  expect(asking(half, { replicas: { min: 3, max: 99, cpu: 70 } })).toEqual([]);
  expect(asking(half, { replicas: { min: 4, max: 99, cpu: 70 } })).toHaveLength(1);
  expect(asking({ cpu: '1', memory: '1Mi' }, { kind: 'DaemonSet' })).toEqual([]);
  expect(asking({ cpu: '1', memory: '1Gi' }, { kind: 'Job' })).toEqual([]);
});

test('init containers run before the others, so the larger of the two counts', () => {
  const limits = { memory: '1Gi' };
  const withInit = (cpu: string) =>
    problemsOf(
      {
        workload: { initContainers: { prepare: 'sample' } },
        container: { requests: { cpu: '1', memory: '1Mi' } },
        pod: { initContainers: { prepare: { requests: { cpu, memory: '1Mi' }, limits } } },
      },
      { nodes },
    );
  expect(withInit('1')).toEqual([]);
  expect(withInit('1100m')).toEqual([expect.stringContaining('1.1 cores')]);
});

test('sums are exact: what adds up to all that a node offers fits on it', () => {
  const limits = { memory: '1Mi' };
  const run = (cpu: string) => ({ requests: { cpu, memory: '1Mi' }, limits });
  const problems = problemsOf(
    {
      workload: { containers: { a: 'sample', b: 'sample' } },
      pods: () => ({ sample: { containers: { a: run('1100m'), b: run('2200m') } } }),
    },
    { nodes: { count: 1, cpu: '3300m', memory: '1Gi' } },
  );
  expect(problems).toEqual([]);
});
