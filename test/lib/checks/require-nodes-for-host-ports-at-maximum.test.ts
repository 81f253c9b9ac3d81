import type { Privilege, WorkloadFacts } from '../../../lib';
import { warningsOf } from '../../fixtures/check-lines';
import { probesOn } from '../../fixtures/sample';

const ID = '[require-nodes-for-host-ports-at-maximum]';
const privileges: readonly Privilege[] = [
  { kind: 'hostPort', port: 'web', from: [{ kind: 'anywhere' }], because: 'a test' },
];

/** What is told of one that holds a port of its nodes, of which there are two. */
const holding = (replicas: WorkloadFacts['replicas']) =>
  warningsOf(
    { workload: { ports: { web: { number: 8080 } }, privileges, replicas }, container: probesOn('web') },
    { nodes: { count: 2 } },
  )
    .filter((line) => line.endsWith(ID))
    .map((line) => line.replace('components.sample: Deployment sample/sample: ', ''));

test('under an autoscaler there may come to be a pod on every node, and no more', () => {
  const scaled = (max: number) => holding({ min: 1, max, cpu: 70 });
  expect(scaled(2)).toEqual([
    expect.stringContaining('up to 2 pods on 2 nodes already hold the port web of each node, so the new one would'),
  ]);
  expect(scaled(4)).toEqual([
    `has up to 4 pods, each of which holds the port web of its node, on 2 nodes, so the last would never be scheduled; lower the maximum, or add nodes ${ID}`,
  ]);
});

test('without an autoscaler there is no maximum', () => {
  expect(holding(1)).toEqual([]);
});
