import type { PodDescription, Privilege, WorkloadFacts } from '../../../lib';
import { probesOn, problemsOf } from '../../fixtures/sample';

describe('a workload that holds ports of its nodes', () => {
  const hostPort: readonly Privilege[] = [
    { kind: 'hostPort', port: 'web', from: [{ kind: 'anywhere' }], because: 'a test' },
  ];
  const hostNetwork: readonly Privilege[] = [{ kind: 'hostNetwork', because: 'a test' }];
  /** What is said of one on two nodes. */
  const holding = (workload: Partial<WorkloadFacts>, pod: Partial<PodDescription> = {}) =>
    problemsOf(
      { workload: { ports: { web: { number: 8080 } }, ...workload }, container: probesOn('web'), pod },
      { nodes: { count: 2 } },
    ).map((line) => line.replace(/^components\.sample: \w+ sample\/sample: /, ''));
  const stuck = (pods: string) =>
    `starts a new pod before it stops an old one, but ${pods} on 2 nodes already hold the port web of each node, so the new one would never be scheduled; set rollout { maxUnavailable: 1, maxSurge: 0 } in its pods (rollingUpdate where it is built) [require-nodes-for-host-ports]`;

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

  const crowded = (pods: string) =>
    `has ${pods}, each of which holds the port web of its node, on 2 nodes, so the last would never be scheduled; lower replicas, or add nodes [require-nodes-for-host-ports]`;

  test('under an autoscaler counts at its minimum', () => {
    const scaled = (min: number) => holding({ privileges: hostPort, replicas: { min, max: 9, cpu: 70 } });
    expect(scaled(1)).toEqual([]);
    expect(scaled(2)).toEqual([stuck('at least 2 pods')]);
    expect(scaled(4)).toEqual([crowded('at least 4 pods')]);
  });

  test('has no more pods than there are nodes', () => {
    const three = { privileges: hostPort, replicas: 3 };
    expect(holding(three, { rollout: { type: 'Recreate' } })).toEqual([crowded('3 pods')]);
    expect(holding({ ...three, kind: 'StatefulSet' })).toEqual([crowded('3 pods')]);
    expect(holding({ ...three, kind: 'StatefulSet', replicas: 2 })).toEqual([]);
    expect(holding({ privileges: hostPort, kind: 'DaemonSet' })).toEqual([]);
  });

  test.each([
    ['hostPort', hostPort],
    ['hostNetwork', hostNetwork],
  ])('by %s on every node stops its pod before it starts the next', (_, privileges) => {
    const agent = { kind: 'DaemonSet', privileges } as const;
    expect(holding(agent, { rollout: { maxUnavailable: 1 } })).toEqual([]);
    expect(holding(agent, { rollout: { maxSurge: 1 } })).toEqual([stuck('2 pods')]);
    expect(holding({ kind: 'DaemonSet' }, { rollout: { maxSurge: 1 } })).toEqual([]);
  });

  test('none of this holds for ports of the pods themselves', () => {
    expect(holding({ replicas: 2 })).toEqual([]);
  });
});
