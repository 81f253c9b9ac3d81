import type { WorkloadFacts } from '../../../lib';
import { warningsOf } from '../../fixtures/check-lines';

/** What is warned of where each pod asks for half a core, on two nodes of one core. */
const having = (workload: Partial<WorkloadFacts>) =>
  warningsOf(
    { workload, container: { requests: { cpu: '500m', memory: '1Mi' } } },
    { nodes: { count: 2, cpu: '1', memory: '1Gi' } },
  );

test('all nodes together have room for every autoscaler at its maximum', () => {
  expect(having({ replicas: { min: 1, max: 4, cpu: 70 } })).toEqual([]);
  expect(having({ replicas: { min: 1, max: 5, cpu: 70 } })).toEqual([
    'cluster.nodes: 2 nodes of 1 offer 2 cores cpu, but with every autoscaler at its maximum the pods ask for 2.5 cores, so the last would not be scheduled; add nodes, or lower requests or the maxima [require-capacity-at-maximum]',
  ]);
});
