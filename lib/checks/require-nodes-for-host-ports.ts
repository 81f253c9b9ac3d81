import type { Plan } from '../plan/plan';
import { objectPlace } from '../render/owner';
import type { Finding, TreeCheck } from './check';
import { crowding, domainsOf, podsInWords, STOP_FIRST } from './domains';
import { runningPods, type RunningPods } from './running-pods';

export const requireNodesForHostPorts: TreeCheck = {
  id: 'require-nodes-for-host-ports',
  severity: 'error',
  summary:
    'Pods that hold ports of their nodes, of which no two can be on one node, and more of them than nodes, or as many with no node left for the new pod of a rollout: the last would never be scheduled.',
  remediation: 'lower replicas, or add nodes',
  find: (objects, plan) =>
    runningPods(plan, objects).flatMap((pods) => {
      const finding = pods.runToEnd ? undefined : findingIn(pods, plan);
      return finding === undefined ? [] : [{ at: objectPlace(pods.owner, pods.manifest), ...finding }];
    }),
};

function findingIn(pods: RunningPods, { cluster }: Plan): Finding | undefined {
  const nodes = domainsOf('kubernetes.io/hostname', cluster);
  const held = heldBy(pods);
  const crowd = nodes === undefined || held === undefined ? undefined : crowding(pods, nodes);
  if (nodes === undefined || held === undefined || crowd === undefined) return undefined;
  if (crowd === 'pods')
    return {
      reason: `has ${podsInWords(pods)}, each of which holds ${held} of its node, on ${nodes.inWords}, so the last would never be scheduled`,
    };
  return {
    reason: `starts a new pod before it stops an old one, but ${podsInWords(pods)} on ${nodes.inWords} already hold ${held} of each node, so the new one would never be scheduled`,
    advice: STOP_FIRST,
  };
}

/** `the ports web and admin`; nothing where the pods have addresses of their own. */
function heldBy({ pod, containers }: RunningPods): string | undefined {
  const ports = containers.flatMap((container) => container.ports ?? []);
  const onNode = ports.filter(({ hostPort }) => pod.hostNetwork === true || hostPort !== undefined);
  const names = [...new Set(onNode.map(({ name, containerPort }) => name ?? String(containerPort)))];
  return names.length === 0 ? undefined : `the port${names.length === 1 ? '' : 's'} ${names.join(' and ')}`;
}
