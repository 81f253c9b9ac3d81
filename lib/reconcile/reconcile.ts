import type { Plan, PlannedComponent } from '../plan/plan';
import { describeObject, type Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import type { Report } from '../spec/problem';
import type { Built, Difference } from './built';
import { containerDifferences } from './containers';
import { podSecurityDifferences } from './pod-security';
import { privilegeDifferences } from './privileges';
import { replicaDifferences } from './replicas';
import { rolloutDifferences } from './rollouts';
import { secretDifferences } from './secrets';
import { selectionDifferences } from './selection';
import { strayObjects } from './strays';

const DIFFERENCES: readonly Difference[] = [
  selectionDifferences,
  replicaDifferences,
  rolloutDifferences,
  containerDifferences,
  privilegeDifferences,
  podSecurityDifferences,
  secretDifferences,
];

/**
 * Compares what a component rendered with what it declared. Everything derived (policies, budgets, Pod Security levels,
 * documents) speaks of the declaration, so a difference is an error, whichever side is right.
 */
export function reconcile(
  planned: PlannedComponent,
  { manifests, plan }: { manifests: readonly Manifest[]; plan: Plan },
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const manifest of manifests) {
    const problem = (message: string) => {
      report(planned.id, `${describeObject(manifest)} ${message}`);
    };
    strayObjects(planned, manifest).forEach(problem);
    const template = podTemplateOf(manifest);
    if (template === undefined) continue;
    const workload = planned.workloads.find(
      ({ facts, objectName }) => facts.kind === manifest.kind && objectName === manifest.metadata.name,
    );
    if (workload === undefined) {
      problem('is built, but no workload of that kind and name is declared; add it to facts.workloads');
      continue;
    }
    seen.set(workload.name, (seen.get(workload.name) ?? 0) + 1);
    const built = builtOf({ workload, planned, plan, manifest }, template);
    for (const difference of DIFFERENCES) difference(built).forEach(problem);
  }
  for (const { name, facts, objectName } of planned.workloads) {
    const count = seen.get(name) ?? 0;
    if (count === 0) report(planned.id, `${facts.kind} ${objectName} is declared, but not built; describe it in pods`);
    if (count > 1)
      report(
        planned.id,
        `${facts.kind} ${objectName} is built ${count} times; describe it in pods or build it, not both`,
      );
  }
}

function builtOf(
  parts: Pick<Built, 'workload' | 'planned' | 'plan' | 'manifest'>,
  template: NonNullable<ReturnType<typeof podTemplateOf>>,
): Built {
  // What `build` makes need not have the fields that its type demands.
  const pod = { containers: [], ...template.spec };
  return {
    ...parts,
    podLabels: template.metadata?.labels ?? {},
    pod,
    containers: [...(pod.initContainers ?? []), ...pod.containers],
  };
}
