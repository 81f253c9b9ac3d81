import type { WorkloadFacts } from '../../../lib';
import type { ContainerDescription } from '../../../lib/component/pods';
import type { PodSpec } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOf } from '../../fixtures/sample';

const nodes = { count: 2, cpu: '1', memory: '1Gi' };

/** What is said about a workload that asks for this much CPU and memory on two nodes of one core and 1Gi. */
function asking(requests: ContainerDescription['requests'], workload: Partial<WorkloadFacts> = {}): readonly string[] {
  const job = workload.kind === 'Job' ? { backoffLimit: 0, activeDeadlineSeconds: 60 } : undefined;
  const container = { requests, limits: { memory: '99Gi' } };
  return problemsOf({ workload, container, pod: { job } }, { nodes });
}

test('a pod fits on one node, whatever all of them offer together', () => {
  expect(asking({ cpu: '1', memory: '1Gi' })).toEqual([]);
  expect(asking({ cpu: '1500m', memory: '1200Mi' })).toEqual([
    'cluster.nodes: a node offers 1 core cpu, but each pod of Deployment sample/sample asks for 1.5 cores, so it would never be scheduled; lower its requests, or use larger nodes [require-large-nodes]',
    'cluster.nodes: a node offers 1Gi memory, but each pod of Deployment sample/sample asks for 1200Mi, so it would never be scheduled; lower its requests, or use larger nodes [require-large-nodes]',
  ]);
});

test('so does that of a Job, though it does not always run', () => {
  expect(asking({ cpu: '1100m', memory: '1Mi' }, { kind: 'Job' })).toEqual([
    expect.stringContaining('each pod of Job sample/sample'),
  ]);
});

test('what a pod asks for as a whole counts, and the overhead of its runtime', () => {
  const built = (pod: Partial<PodSpec>) => differencesOf({ pod, spec: { strategy: { type: 'Recreate' } } }, { nodes });
  expect(built({ resources: { requests: { cpu: '1' } } })).toEqual([]);
  expect(built({ resources: { requests: { cpu: '2' } } })).toContainEqual(expect.stringContaining('asks for 2 cores'));
  expect(built({ overhead: { cpu: '1' } })).toContainEqual(expect.stringContaining('asks for 1.01 cores'));
});
