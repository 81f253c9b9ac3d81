import { claim, type ClaimFacts, type PodDescription, type Privilege, type WorkloadFacts } from '../../../lib';
import type { DeploymentSpec } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { platformOf, probesOn, problemsOf, sample, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

const once: ClaimFacts = { size: '1Gi' };
const mounted = { mounts: { '/data': claim('data') } };
const refused = (mode: string) =>
  `rolls out by RollingUpdate and claims data as ${mode}, so the new pod would wait for ever for the volume that the old one holds; set rollout: { type: 'Recreate' } in its pods (strategy.type where it is built)`;

/** What is said of a Deployment with a claim that is rolled out in this way. */
function claiming(data: ClaimFacts, pod: Partial<PodDescription> = {}): readonly string[] {
  return problemsOf({ workload: { claims: { data } }, container: mounted, pod }).map((line) =>
    line.replace('components.sample: Deployment sample/sample ', ''),
  );
}

test('a Deployment whose claim one pod can mount stops the old pod first', () => {
  expect(claiming(once)).toEqual([refused('ReadWriteOnce')]);
  expect(claiming(once, { rollout: { maxSurge: 1, maxUnavailable: 0 } })).toEqual([refused('ReadWriteOnce')]);
  expect(claiming({ ...once, accessModes: ['ReadWriteOncePod'] })).toEqual([refused('ReadWriteOncePod')]);
  expect(claiming(once, { rollout: { type: 'Recreate' } })).toEqual([]);
});

test('whose claim several can mount may start the new one first', () => {
  expect(claiming({ ...once, accessModes: ['ReadWriteMany'] })).toEqual([]);
  expect(claiming({ ...once, accessModes: ['ReadOnlyMany'] })).toEqual([]);
});

test('readers of a claim share it, but whoever writes does not', () => {
  expect(claiming({ ...once, accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] })).toEqual([
    refused('ReadWriteOnce and ReadOnlyMany'),
  ]);
});

test('the same holds where it is built, or patched', () => {
  const workload = { ports: { web: { number: 8080 } }, claims: { data: once } };
  const volumes = [{ name: 'a', persistentVolumeClaim: { claimName: 'sample-data' } }];
  const container = { volumeMounts: [{ name: 'a', mountPath: '/data' }] };
  const built = (strategy?: DeploymentSpec['strategy']) =>
    differencesOf({ workload, pod: { volumes }, container, spec: { strategy } });
  expect(built()).toEqual([refused('ReadWriteOnce')]);
  expect(built({ type: 'Recreate' })).toEqual([]);

  const component = sample({
    workload: { claims: { data: once } },
    container: mounted,
    pod: { rollout: { type: 'Recreate' } },
  });
  const patch = [{ op: 'remove', path: '/spec/strategy' }] as const;
  const patches = [{ because: 'a test', target: { kind: 'Deployment', name: 'sample' }, patch }];
  expect(problemsIn(platformOf([component]), specFor([component], {}, patches))).toEqual([
    expect.stringContaining(refused('ReadWriteOnce')),
  ]);
});

describe('a Deployment that holds ports of its nodes', () => {
  const hostPort: readonly Privilege[] = [{ kind: 'hostPort', port: 'web', because: 'a test' }];
  const hostNetwork: readonly Privilege[] = [{ kind: 'hostNetwork', because: 'a test' }];
  /** What is said of one on two nodes. */
  const holding = (workload: Partial<WorkloadFacts>, pod: Partial<PodDescription> = {}) =>
    problemsOf(
      { workload: { ports: { web: { number: 8080 } }, ...workload }, container: probesOn('web'), pod },
      { nodes: { count: 2 } },
    ).map((line) => line.replace('components.sample: Deployment sample/sample ', ''));
  const stuck = (pods: string) =>
    `starts a new pod before it stops an old one, but ${pods} on 2 nodes already hold the port web of each node, so the new one would never be scheduled; set rollout { maxUnavailable: 1, maxSurge: 0 } in its pods (strategy.rollingUpdate where it is built)`;

  test.each([
    ['hostPort', hostPort],
    ['hostNetwork', hostNetwork],
  ])('by %s has a node for the new pod, or stops an old one first', (_, privileges) => {
    expect(holding({ privileges, replicas: 1 })).toEqual([]);
    expect(holding({ privileges, replicas: 2 })).toEqual([stuck('2 pods')]);
    expect(holding({ privileges, replicas: 2 }, { rollout: { maxUnavailable: 1, maxSurge: 0 } })).toEqual([]);
    expect(holding({ privileges, replicas: 2 }, { rollout: { type: 'Recreate' } })).toEqual([]);
  });

  test('needs room for one new pod alone: the next follows when an old one is gone', () => {
    expect(holding({ privileges: hostPort, replicas: 1 }, { rollout: { maxUnavailable: 0, maxSurge: 5 } })).toEqual([]);
  });

  test('under an autoscaler may come to have a pod on every node', () => {
    expect(holding({ privileges: hostPort, replicas: { min: 1, max: 4, cpu: 70 } })).toEqual([stuck('up to 2 pods')]);
  });

  test('has no more pods than there are nodes', () => {
    expect(holding({ privileges: hostPort, replicas: 3 }, { rollout: { type: 'Recreate' } })).toEqual([
      'has 3 pods, each of which holds the port web of its node, on 2 nodes, so the last would never be scheduled; lower replicas, or add nodes',
    ]);
  });

  test('none of this holds for ports of the pods themselves', () => {
    expect(holding({ replicas: 2 })).toEqual([]);
  });
});
