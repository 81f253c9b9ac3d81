import { podLabels } from '../plan/labels';
import type { Plan, PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import { mayBeAdded } from './controller-labels';
import type { Labels } from './label-selector';
import { objectKey } from './object-key';

/** The pods of a workload, and the labels by which a Service may find them. */
export interface LabelledPods {
  readonly workload: PlannedWorkload;
  /** As they are rendered, and as the plan has them: where these differ reconciliation says so, and no Service is wrong by it. */
  readonly labels: readonly Labels[];
}

/** The pods of workloads, those that are not among the manifests as the plan has them. */
export function labelledPods(
  workloads: readonly PlannedWorkload[],
  manifests: readonly Manifest[],
  plan: Plan,
): readonly LabelledPods[] {
  const rendered = new Map(manifests.map((manifest) => [objectKey(manifest.kind, manifest.metadata), manifest]));
  return workloads.map((workload) => {
    const { facts, namespace, objectName: name } = workload;
    const manifest = rendered.get(objectKey(facts.kind, { namespace, name }));
    const own = manifest === undefined ? undefined : podTemplateOf(manifest)?.metadata?.labels;
    return { workload, labels: [own ?? {}, podLabels(workload, plan)] };
  });
}

/** Whether a Service with the selector leads to the pods, in whichever namespace the two are. */
export function carries({ workload, labels }: LabelledPods, selector: Labels): boolean {
  return Object.entries(selector).every(
    ([key, value]) => labels.some((some) => some[key] === value) || mayBeAdded(workload, key, value),
  );
}

/** The part of a selector whose labels the pods have, with whichever value: an application may add others while it runs. */
export function statedOf({ labels }: LabelledPods, selector: Labels): Labels {
  return Object.fromEntries(Object.entries(selector).filter(([key]) => labels.some((some) => some[key] !== undefined)));
}
