import { nodeAgent } from '../../../../charts/apps/operations/node-agent';
import { platform, rendered } from '../../rendered';

const TEAMS = { components: { tenants: { teams: { operations: {} } } } };
const tree = rendered(TEAMS, { ...platform, apps: [nodeAgent] });
const pod = tree.pod('DaemonSet', 'node-agent');

test('it runs on every node, whatever keeps others away', () => {
  expect(pod.tolerations).toContainEqual({ operator: 'Exists', effect: 'NoSchedule' });
  expect(pod.nodeSelector).toEqual({ 'kubernetes.io/os': 'linux' });
});

test('it needs nothing of the node but what every container sees', () => {
  expect(tree.get('Namespace', 'operations').metadata.labels).toMatchObject({
    'pod-security.kubernetes.io/enforce': 'restricted',
  });
  expect((pod.volumes ?? []).filter(({ emptyDir }) => emptyDir === undefined)).toEqual([]);
});
