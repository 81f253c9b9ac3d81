import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import { autoscalersOf, type Autoscaler } from './autoscalers';
import { objectKey } from './object-key';
import { runningPods, type RunningPods } from './running-pods';

/** An autoscaler of the tree with the pods that it works on. */
export interface Scaled {
  readonly autoscaler: Autoscaler;
  readonly pods: RunningPods;
}

/** The autoscalers of a tree that a check is about, with their pods; without those whose pods the tree does not hold. */
export function scaledPods(
  objects: readonly RenderedObject[],
  plan: Plan,
  isMeant: (autoscaler: Autoscaler) => boolean,
): readonly Scaled[] {
  const meant = autoscalersOf(plan, objects).filter(isMeant);
  if (meant.length === 0) return [];
  const running = new Map(
    runningPods(plan, objects).map((pods) => [objectKey(pods.manifest.kind, pods.manifest.metadata), pods]),
  );
  return meant.flatMap((autoscaler) => {
    const { target } = autoscaler;
    const pods = running.get(objectKey(target.kind, target));
    return pods === undefined ? [] : [{ autoscaler, pods }];
  });
}
