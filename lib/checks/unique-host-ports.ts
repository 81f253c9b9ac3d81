import { groupBy } from '../group-by';
import type { ContainerPort, PodSpec } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import { describeObject } from '../render/manifest';
import { objectPlace } from '../render/owner';
import type { PlacedFinding, TreeCheck } from './check';
import { hostPortsOf } from './host-ports';
import { runningPods, type RunningPods } from './running-pods';

export const uniqueHostPorts: TreeCheck = {
  id: 'unique-host-ports',
  severity: 'error',
  summary:
    'Two workloads whose pods hold the same port of their nodes (by hostPort, or on the network of the node), choose among the same nodes and are together more than there are nodes, as two DaemonSets always are: no node takes both, so some would never be scheduled.',
  remediation: 'give one of the two another number, or nodes of its own (placement.nodeSelector)',
  find: (objects, plan) => {
    const held = runningPods(plan, objects)
      .filter(({ runToEnd }) => !runToEnd)
      .flatMap((pods) => hostPortsOf(pods).map((port): Held => ({ pods, port })));
    return [...groupBy(held, numberOf).values()].flatMap((holders) => collisions(holders, plan));
  },
};

/** A port of the nodes on which the pods are. */
interface Held {
  readonly pods: RunningPods;
  readonly port: ContainerPort;
}

/** On the network of the node, the number of the container is that of the node. */
function numberOf({ port: { hostPort, containerPort, protocol = 'TCP' } }: Held): string {
  return `${hostPort ?? containerPort}/${protocol}`;
}

function collisions(holders: readonly Held[], { cluster }: Plan): readonly PlacedFinding[] {
  return holders.flatMap((held, index) => {
    const earlier = holders
      .slice(0, index)
      .find((other) => exclude(held, other) && held.pods.least + other.pods.least > cluster.nodes.count);
    return earlier === undefined ? [] : [findingOf(held, earlier)];
  });
}

/** Whether no node takes a pod of both, and nothing keeps the two on nodes of their own. */
function exclude(one: Held, other: Held): boolean {
  return (
    one.pods.manifest !== other.pods.manifest &&
    nodesOf(one.pods.pod) === nodesOf(other.pods.pod) &&
    sharesAddress(one.port, other.port)
  );
}

/** As the scheduler compares them (NodePorts): none, or 0.0.0.0, is every address of the node. */
function sharesAddress({ hostIP = EVERY }: ContainerPort, { hostIP: other = EVERY }: ContainerPort): boolean {
  return hostIP === other || [hostIP, other].some((address) => address === EVERY || address === '');
}

const EVERY = '0.0.0.0';

/** What chooses the nodes, as a text to compare; where two choose otherwise, their nodes may be others, as tainted ones are. */
function nodesOf({ nodeSelector = {}, affinity }: PodSpec): string {
  const required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const labels = Object.entries(nodeSelector).map(([label, value]) => `${label}=${value}`);
  return JSON.stringify([labels.sort(), required]);
}

function findingOf(held: Held, { pods }: Held): PlacedFinding {
  return {
    at: objectPlace(held.pods.owner, held.pods.manifest),
    reason: `holds port ${numberOf(held)} of each node where it runs, as ${describeObject(pods.manifest)} does on the same nodes, and these are fewer than the pods of both, so some would never be scheduled`,
  };
}
