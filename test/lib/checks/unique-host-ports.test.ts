import type { PodDescription, WorkloadFacts } from '../../../lib';
import { platformOf, probesOn, problemsOfAll, sample, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

const because = 'a test';
const onNetwork = { privileges: [{ kind: 'hostNetwork', because }] } as const;
const byHostPort = { privileges: [{ kind: 'hostPort', port: 'web', from: [{ kind: 'nodes' }], because }] } as const;

/** What holds port 9100 on every node. */
function agent(name: string, workload: Partial<WorkloadFacts> = {}, pod: Partial<PodDescription> = {}) {
  return sample({
    name,
    workload: { kind: 'DaemonSet', ports: { web: { number: 9100 } }, ...onNetwork, ...workload },
    container: probesOn('web'),
    pod,
  });
}

const problemsOf = (...components: Parameters<typeof problemsOfAll>[0]) =>
  problemsOfAll(components, { nodes: { count: 3 } });
const refused = (second: string, first: string) =>
  `components.b: ${second} b/b: holds port 9100/TCP of each node where it runs, as ${first} a/a does on the same nodes, and these are fewer than the pods of both, so some would never be scheduled; give one of the two another number, or nodes of its own (placement.nodeSelector) [unique-host-ports]`;

test('two workloads on every node hold no port of it together, whichever way they hold it', () => {
  expect(problemsOf(agent('a'), agent('b'))).toEqual([refused('DaemonSet', 'DaemonSet')]);
  expect(problemsOf(agent('a'), agent('b', byHostPort))).toEqual([refused('DaemonSet', 'DaemonSet')]);
  expect(problemsOf(agent('a'), agent('b', { privileges: [] }))).toEqual([]);
});

test('of another number or protocol it is another port', () => {
  expect(problemsOf(agent('a'), agent('b', { ports: { web: { number: 9101 } } }))).toEqual([]);
  const udp = { web: { number: 9101 }, dns: { number: 9100, protocol: 'UDP' } } as const;
  expect(problemsOf(agent('a'), agent('b', { ports: udp }))).toEqual([]);
});

test('what chooses other nodes is no finding: whether they are others the spec does not say', () => {
  const storage = { nodeSelector: { disks: 'many' } };
  expect(problemsOf(agent('a'), agent('b', {}, storage))).toEqual([]);
  expect(problemsOf(agent('a', {}, storage), agent('b', {}, storage))).toEqual([refused('DaemonSet', 'DaemonSet')]);
});

test('pods that are counted find nodes beside each other, and none beside one on every node', () => {
  const counted = (replicas: number) =>
    ({ kind: 'Deployment', replicas, ...byHostPort }) as const satisfies Partial<WorkloadFacts>;
  expect(problemsOf(agent('a', counted(1)), agent('b', counted(2)))).toEqual([]);
  expect(problemsOf(agent('a', counted(2)), agent('b', counted(2)))).toEqual([refused('Deployment', 'Deployment')]);
  expect(problemsOf(agent('a'), agent('b', counted(1)))).toEqual([refused('Deployment', 'DaemonSet')]);
});

test('on addresses of their own they hold a port twice', () => {
  const patched = (...addresses: readonly string[]) => {
    const components = [agent('a', byHostPort), agent('b', byHostPort)];
    const patches = addresses.map((value, index) => ({
      because,
      target: { kind: 'DaemonSet', name: index === 0 ? 'a' : 'b' },
      patch: [{ op: 'add', path: '/spec/template/spec/containers/0/ports/0/hostIP', value } as const],
    }));
    return problemsIn(platformOf(components), specFor(components, {}, patches));
  };
  expect(patched('10.60.0.1', '127.0.0.1')).toEqual([]);
  expect(patched('127.0.0.1', '127.0.0.1')).toHaveLength(1);
  expect(patched('127.0.0.1', '0.0.0.0')).toHaveLength(1);
  expect(patched('127.0.0.1')).toHaveLength(1);
});
