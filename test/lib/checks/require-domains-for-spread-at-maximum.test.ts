import { byHand } from '../../fixtures/built-by-hand';
import { problemsOfAll, renderAll } from '../../fixtures/sample';

const ID = '[require-domains-for-spread-at-maximum]';
const cluster = { zones: ['a', 'b'] };

/** One under an autoscaler that must spread over three zones. */
function spreading(min: number) {
  const zones = 'topology.kubernetes.io/zone';
  const constraint = { maxSkew: 1, topologyKey: zones, whenUnsatisfiable: 'DoNotSchedule', minDomains: 3 } as const;
  return byHand({
    workload: { replicas: { min, max: 4, cpu: 70 } },
    spec: { replicas: undefined },
    pod: { topologySpreadConstraints: [constraint] },
  });
}

test('two zones that take all pods of a minimum need not take those of the maximum', () => {
  const warnings = renderAll([spreading(2)], cluster).warnings.map(({ message }) => message);
  expect(warnings.filter((message) => message.endsWith(ID))).toEqual([
    `must spread its pods over 3 zones, but the cluster has 2, which take 1 each of up to 4 pods, so the last would never be scheduled; lower minDomains to 2, or add zones ${ID}`,
  ]);
});

test('what holds at the minimum already is an error', () => {
  expect(problemsOfAll([spreading(3)], cluster)).toEqual([
    expect.stringMatching(/of at least 3 pods.*\[require-domains-for-spread\]$/),
  ]);
});
