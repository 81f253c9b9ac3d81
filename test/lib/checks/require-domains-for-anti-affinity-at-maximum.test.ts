import type { Placement, WorkloadFacts } from '../../../lib';
import { warningsOf } from '../../fixtures/check-lines';

const ID = '[require-domains-for-anti-affinity-at-maximum]';

/** What is told of a workload whose pods are apart, on three nodes in two zones. */
function apart(where: Placement['apart'], replicas: WorkloadFacts['replicas'], zones = ['a', 'b']): readonly string[] {
  return warningsOf({ workload: { replicas }, pod: { apart: where } }, { zones })
    .filter((line) => line.endsWith(ID))
    .map((line) => line.replace('components.sample: Deployment sample/sample: ', ''));
}
const upTo = (max: number) => ({ min: 1, max, cpu: 70 });

test('an autoscaler at its maximum has a node for each pod, and one for the new pod of a rollout', () => {
  expect(apart('nodes', upTo(2))).toEqual([]);
  expect(apart('nodes', upTo(3))).toEqual([
    expect.stringContaining('but up to 3 pods already take 3 nodes, so the new one would never be scheduled'),
  ]);
  expect(apart('nodes', upTo(9))).toEqual([
    `lets no two of its pods share a node and has up to 9 pods for 3 nodes, so the last would never be scheduled; lower the maximum, add nodes or zones, or prefer the pods apart instead of requiring it ${ID}`,
  ]);
});

test('the same holds for zones, also where none are stated', () => {
  expect(apart('zones', upTo(3))).toEqual([expect.stringContaining('has up to 3 pods for 2 zones')]);
  expect(apart('zones', upTo(2), [])).toEqual([expect.stringContaining('the cluster states no zones')]);
});

test('without an autoscaler there is no maximum', () => {
  expect(apart('nodes', 2)).toEqual([]);
});
