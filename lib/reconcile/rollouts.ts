import { surgeOf } from '../checks/rollout-surge';
import type { DeploymentSpec } from '../imports/k8s';
import { exclusiveClaims } from '../plan/exclusive-claims';
import { maximumReplicas, minimumReplicas } from '../plan/replicas';
import type { Built, Difference } from './built';

/** A Deployment must be able to start its new pods beside the old ones, or stop those first. */
export const rolloutDifferences: Difference = (built) =>
  built.workload.facts.kind === 'Deployment' ? [...volumeDifferences(built), ...nodePortDifferences(built)] : [];

/** The old pod keeps the volume until it ends. */
function volumeDifferences({ workload: { facts }, manifest }: Built): readonly string[] {
  const { strategy } = (manifest.spec ?? {}) as Partial<DeploymentSpec>;
  if (strategy?.type === 'Recreate') return [];
  return exclusiveClaims(facts).map(
    ({ name, mode }) =>
      `rolls out by RollingUpdate and claims ${name} as ${mode}, so the new pod would wait for ever for the volume that the old one holds; set rollout: { type: 'Recreate' } in its pods (strategy.type where it is built)`,
  );
}

/** Two pods with one port of the node never run on one node. A rollout goes on as soon as one new pod has found its own. */
function nodePortDifferences({ workload, plan, manifest, pod, containers }: Built): readonly string[] {
  const ports = containers.flatMap((container) => container.ports ?? []);
  const onNode = ports.filter(({ hostPort }) => pod.hostNetwork === true || hostPort !== undefined);
  const names = [...new Set(onNode.map(({ name, containerPort }) => name ?? String(containerPort)))];
  if (names.length === 0) return [];
  const held = `the port${names.length === 1 ? '' : 's'} ${names.join(' and ')}`;
  const { count } = plan.cluster.nodes;
  const [least, most] = [minimumReplicas(workload), Math.min(maximumReplicas(workload), count)];
  if (least > count)
    return [
      `has ${least} pods, each of which holds ${held} of its node, on ${count} nodes, so the last would never be scheduled; lower replicas, or add nodes`,
    ];
  if (most < count || surgeOf(manifest, most) === 0) return [];
  const pods = `${least < most ? 'up to ' : ''}${most} pod${most === 1 ? '' : 's'}`;
  return [
    `starts a new pod before it stops an old one, but ${pods} on ${count} node${count === 1 ? '' : 's'} already hold ${held} of each node, so the new one would never be scheduled; set rollout { maxUnavailable: 1, maxSurge: 0 } in its pods (strategy.rollingUpdate where it is built)`,
  ];
}
