import type { ContainerPort } from '../imports/k8s';
import type { FindAt } from './at-maximum';
import { crowding, domainsOf, podsInWords, STOP_FIRST } from './domains';
import type { Pods } from './pods';
import type { RunningPods } from './running-pods';

/** What hinders so many pods that hold ports of their nodes, of which no two can be on one node. */
export const holdingPods: FindAt = (pods, count, { cluster }) => {
  const nodes = domainsOf('kubernetes.io/hostname', cluster);
  const held = pods.runToEnd ? undefined : heldBy(pods);
  if (nodes === undefined || held === undefined) return [];
  const inWords = podsInWords(pods, count);
  switch (crowding(pods, count, nodes)) {
    case undefined:
      return [];
    case 'pods':
      return [
        {
          reason: `has ${inWords}, each of which holds ${held} of its node, on ${nodes.inWords}, so the last would never be scheduled`,
        },
      ];
    case 'rollout':
      return [
        {
          reason: `starts a new pod before it stops an old one, but ${inWords} on ${nodes.inWords} already hold ${held} of each node, so the new one would never be scheduled`,
          advice: STOP_FIRST,
        },
      ];
  }
};

/** `the ports web and admin`; nothing where the pods have addresses of their own. */
function heldBy(pods: RunningPods): string | undefined {
  const names = [...new Set(hostPortsOf(pods).map(({ name, containerPort }) => name ?? String(containerPort)))];
  return names.length === 0 ? undefined : `the port${names.length === 1 ? '' : 's'} ${names.join(' and ')}`;
}

/** The ports that pods hold of their nodes: all of them on the network of the node, else those with a hostPort. */
export function hostPortsOf({ pod, containers }: Pick<Pods, 'pod' | 'containers'>): readonly ContainerPort[] {
  const ports = containers.flatMap((container) => container.ports ?? []);
  return ports.filter(({ hostPort }) => pod.hostNetwork === true || hostPort !== undefined);
}
