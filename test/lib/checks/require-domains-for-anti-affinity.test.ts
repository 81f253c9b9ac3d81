import type { Placement, Rollout, WorkloadFacts } from '../../../lib';
import type { PodAffinityTerm } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOf } from '../../fixtures/sample';

const ID = '[require-domains-for-anti-affinity]';
const stopFirst = 'set rollout { maxUnavailable: 1, maxSurge: 0 } in its pods (rollingUpdate where it is built)';

/** What is said of a workload whose pods are apart, on three nodes in two zones. */
function apart(where: Placement['apart'], workload: Partial<WorkloadFacts>, rollout?: Rollout): readonly string[] {
  return problemsOf({ workload, pod: { apart: where, rollout } }, { zones: ['a', 'b'] }).map((line) =>
    line.replace(/^components\.sample: \w+ sample\/sample: /, ''),
  );
}

const tooMany = (what: string, pods: string, domains: string) =>
  `lets no two of its pods share a ${what} and has ${pods} for ${domains}, so the last would never be scheduled; lower replicas, add nodes or zones, or prefer the pods apart instead of requiring it ${ID}`;
const noRoom = (what: string, pods: string, domains: string) =>
  `lets no two of its pods share a ${what} and starts a new one before it stops an old one, but ${pods} already take ${domains}, so the new one would never be scheduled; ${stopFirst} ${ID}`;

test('there is a node for each pod, and one for the new pod of a rollout', () => {
  expect(apart('nodes', { replicas: 2 })).toEqual([]);
  expect(apart('nodes', { replicas: 3 })).toEqual([noRoom('node', '3 pods', '3 nodes')]);
  expect(apart('nodes', { replicas: 3 }, { maxUnavailable: 1, maxSurge: 0 })).toEqual([]);
  expect(apart('nodes', { replicas: 4 })).toEqual([tooMany('node', '4 pods', '3 nodes')]);
});

test('an autoscaler counts at its minimum', () => {
  const scaled = (min: number) => apart('nodes', { replicas: { min, max: 9, cpu: 70 } });
  expect(scaled(2)).toEqual([]);
  expect(scaled(3)).toEqual([noRoom('node', 'at least 3 pods', '3 nodes')]);
  expect(scaled(4)).toEqual([tooMany('node', 'at least 4 pods', '3 nodes')]);
});

test('the same holds for zones', () => {
  expect(apart('zones', { kind: 'StatefulSet', replicas: 2 })).toEqual([]);
  expect(apart('zones', { kind: 'StatefulSet', replicas: 3 })).toEqual([tooMany('zone', '3 pods', '2 zones')]);
});

test('zones that the cluster does not state keep nothing apart', () => {
  const withoutZones = (replicas: number) => problemsOf({ workload: { replicas }, pod: { apart: 'zones' } });
  expect(withoutZones(1)).toEqual([]);
  expect(withoutZones(2)).toEqual([
    `components.sample: Deployment sample/sample: lets no two of its pods share a zone, but the cluster states no zones, so nothing keeps them apart; state cluster.zones, or keep them apart by nodes ${ID}`,
  ]);
});

describe('a rule that is built', () => {
  const own = {
    topologyKey: 'kubernetes.io/hostname',
    labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'sample' } },
  };
  /** What is said of three pods on three nodes, on which no fourth has room. */
  const repelling = (term: Partial<PodAffinityTerm>) => {
    const required = [{ ...own, ...term }];
    return differencesOf({
      workload: { ports: { web: { number: 8080 } }, replicas: 3 },
      spec: { replicas: 3, strategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } } },
      pod: { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required } } },
    });
  };

  test.each<[string, Partial<PodAffinityTerm>]>([
    ['by labels', {}],
    [
      'by an expression',
      { labelSelector: { matchExpressions: [{ key: 'app.kubernetes.io/name', operator: 'Exists' }] } },
    ],
    ['in its own namespace, by name', { namespaces: ['sample'] }],
    ['in every namespace', { namespaceSelector: {} }],
  ])('repels its own pods %s', (_, term) => {
    expect(repelling(term)).toEqual([noRoom('node', '3 pods', '3 nodes')]);
  });

  test.each<[string, Partial<PodAffinityTerm>]>([
    ['others by labels', { labelSelector: { matchLabels: { app: 'other' } } }],
    [
      'others by an expression',
      {
        labelSelector: { matchExpressions: [{ key: 'app.kubernetes.io/name', operator: 'NotIn', values: ['sample'] }] },
      },
    ],
    ['those of another namespace', { namespaces: ['other'] }],
    ['nobody', { labelSelector: undefined }],
    ['its own revision alone', { matchLabelKeys: ['pod-template-hash'] }],
    ['by racks, of which the cluster states nothing', { topologyKey: 'example.com/rack' }],
  ])('repels %s', (_, term) => {
    expect(repelling(term)).toEqual([]);
  });
});
