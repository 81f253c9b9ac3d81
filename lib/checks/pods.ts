import type { Container, PodSpec } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import { remembered } from '../remembered';
import type { Finding, ObjectCheck } from './check';

/** The pods that an object runs, whatever its kind. */
export interface Pods {
  readonly manifest: Manifest;
  readonly pod: PodSpec;
  /** In the order in which they start: init containers and sidecars, then the others. */
  readonly containers: readonly Container[];
}

/**
 * `undefined` for what runs no pods. A pod that states no containers has none: what is built by hand may leave them out. Every
 * second check asks this of every object.
 */
export const podsOf = remembered(findPods);

function findPods(manifest: Manifest): Pods | undefined {
  const spec = podTemplateOf(manifest)?.spec;
  if (spec === undefined) return undefined;
  const pod = { ...spec, containers: (spec as Partial<PodSpec>).containers ?? [] };
  return { manifest, pod, containers: [...(pod.initContainers ?? []), ...pod.containers] };
}

/** A check's `find` that looks at the pods of each object that runs some. */
export function inPods(find: (pods: Pods, plan: Plan) => readonly Finding[]): ObjectCheck['find'] {
  return (manifest, plan) => {
    const pods = podsOf(manifest);
    return pods === undefined ? [] : find(pods, plan);
  };
}

/** A check's `find` that looks at each container by itself, init containers and sidecars among them. */
export function inContainers(
  find: (container: Container, pods: Pods, plan: Plan) => readonly Finding[],
): ObjectCheck['find'] {
  return inPods((pods, plan) => pods.containers.flatMap((container) => find(container, pods, plan)));
}
