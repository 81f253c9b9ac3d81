import type { PlannedComponent } from '../plan/plan';
import { groupOf, type Manifest } from '../render/manifest';

/** What is wrong with a budget or autoscaler that a component builds itself: it stands for no fact. */
export function strayObjects(planned: PlannedComponent, manifest: Manifest): readonly string[] {
  return CHECKED[`${groupOf(manifest.apiVersion)}/${manifest.kind}`]?.(planned, manifest) ?? [];
}

/** By group and kind: what others call by the same name has other fields. */
const CHECKED: Readonly<Record<string, (planned: PlannedComponent, manifest: Manifest) => readonly string[]>> = {
  'autoscaling/HorizontalPodAutoscaler': strayScaler,
  'keda.sh/ScaledObject': strayScaler,
  'autoscaling.k8s.io/VerticalPodAutoscaler': strayRecommender,
  'policy/PodDisruptionBudget': strayBudget,
};

interface Reference {
  readonly kind?: string;
  readonly name?: string;
}

/** Two that count the same pods undo each other's work at every apply. Two autoscalers are checked on the whole tree. */
function strayScaler(planned: PlannedComponent, manifest: Manifest): readonly string[] {
  const { scaleTargetRef: target } = (manifest.spec ?? {}) as { scaleTargetRef?: Reference };
  const scaled = targetIn(planned, target);
  if (scaled === undefined) return [notOfTheComponent(target)];
  if (typeof scaled.facts.replicas === 'object') return [];
  const { kind } = scaled.facts;
  return [
    `scales ${kind} ${scaled.objectName}, whose facts say replicas: ${scaled.facts.replicas ?? 1}; state { min, max, ${manifest.kind === 'ScaledObject' ? 'triggers' : 'cpu'} } there instead`,
  ];
}

/** What each pod asks for is in the tree, for one that only recommends too. */
function strayRecommender(planned: PlannedComponent, manifest: Manifest): readonly string[] {
  const { targetRef: target } = (manifest.spec ?? {}) as { targetRef?: Reference };
  return targetIn(planned, target) === undefined ? [notOfTheComponent(target)] : [];
}

/** A ScaledObject that names no kind means a Deployment. */
function targetIn({ workloads }: PlannedComponent, { kind = 'Deployment', name }: Reference = {}) {
  return workloads.find(({ facts, objectName }) => facts.kind === kind && objectName === name);
}

function notOfTheComponent({ kind = '', name = '' }: Reference = {}): string {
  return `scales ${kind} ${name}, which is no workload of the component`;
}

/** It must select the pods of one of the component's workloads, or it does nothing, or something to others. */
function strayBudget({ workloads }: PlannedComponent, manifest: Manifest): readonly string[] {
  const { selector } = (manifest.spec ?? {}) as {
    selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
  };
  if (selector === undefined) return ["has no selector, so it is of no pod; select by the workload's labels"];
  const labels = Object.entries(selector.matchLabels ?? {});
  if (labels.length === 0) {
    return [
      "selects pods by no label, so those of other components too; select by the workload's labels, or state it as a fact of the namespace",
    ];
  }
  if (workloads.some((workload) => labels.every(([key, value]) => workload.labels[key] === value))) return [];
  const text = labels.map(([key, value]) => `${key}=${value}`).join(', ');
  return [
    `selects ${text}, which no pod of the component carries; state the port or the connection as a fact, or select by the workload's labels`,
  ];
}
