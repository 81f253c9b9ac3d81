import type { TopologySpreadConstraint } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOf } from '../../fixtures/sample';

const ID = '[require-domains-for-spread]';
const zones = 'topology.kubernetes.io/zone';

test('who must spread over zones needs zones', () => {
  const spreading = (cluster: object) => problemsOf({ workload: { replicas: 2 }, pod: { spread: 'zones' } }, cluster);
  expect(spreading({ zones: ['a'] })).toEqual([]);
  expect(spreading({})).toEqual([
    `components.sample: Deployment sample/sample: must spread its pods over zones (DoNotSchedule), but the cluster states none, so no pod would be scheduled; state cluster.zones, or leave placement.spread out of its pods ${ID}`,
  ]);
});

/** What is said of four pods on three nodes in two zones. */
function spreading(constraint: Partial<TopologySpreadConstraint>, cluster: object = { zones: ['a', 'b'] }) {
  const whole = { maxSkew: 1, topologyKey: zones, whenUnsatisfiable: 'DoNotSchedule', ...constraint } as const;
  return differencesOf(
    {
      workload: { ports: { web: { number: 8080 } }, replicas: 4 },
      spec: { replicas: 4 },
      pod: { topologySpreadConstraints: [whole] },
    },
    cluster,
  );
}

test('where there are fewer domains than minDomains, each takes maxSkew pods and no more', () => {
  expect(spreading({ minDomains: 2 })).toEqual([]);
  expect(spreading({ minDomains: 3 })).toEqual([
    `must spread its pods over 3 zones, but the cluster has 2, which take 1 each of 4 pods, so the last would never be scheduled; lower minDomains to 2, or add zones ${ID}`,
  ]);
  expect(spreading({ minDomains: 3, maxSkew: 2 })).toEqual([]);
  expect(spreading({ minDomains: 4, topologyKey: 'kubernetes.io/hostname' })).toEqual([
    expect.stringContaining('must spread its pods over 4 nodes, but the cluster has 3'),
  ]);
});

test('who only likes to spread runs anyway', () => {
  expect(spreading({ whenUnsatisfiable: 'ScheduleAnyway' }, {})).toEqual([]);
});

test('of other labels of nodes the cluster states nothing', () => {
  expect(spreading({ topologyKey: 'example.com/rack' }, {})).toEqual([]);
});
