import type { Plan, PlannedComponent } from '../plan/plan';
import { describeObject, type Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import type { Report } from '../spec/problem';
import type { Built, Difference } from './built';
import { claimTemplateDifferences } from './claim-templates';
import { claimDifferences } from './claims';
import { containerDifferences } from './containers';
import { declaredWorkload, isObjectOf } from './declared-workload';
import { nodeNameDifferences } from './node-names';
import { podSecurityDifferences } from './pod-security';
import { privilegeDifferences } from './privileges';
import { replicaDifferences } from './replicas';
import { rolloutDifferences } from './rollouts';
import { secretDifferences } from './secrets';
import { selectionDifferences } from './selection';
import { sharedClaimDifferences } from './shared-claims';
import { strayObjects } from './strays';

const DIFFERENCES: readonly Difference[] = [
  selectionDifferences,
  replicaDifferences,
  rolloutDifferences,
  sharedClaimDifferences,
  claimDifferences,
  claimTemplateDifferences,
  containerDifferences,
  privilegeDifferences,
  podSecurityDifferences,
  nodeNameDifferences,
  secretDifferences,
];

interface Rendered {
  readonly manifests: readonly Manifest[];
  /** Reported already: they are there, but nothing is read in them. */
  readonly malformed: ReadonlySet<Manifest>;
  readonly plan: Plan;
}

/**
 * Compares what a component rendered with what it declared. Everything derived (policies, budgets, Pod Security levels,
 * documents) speaks of the declaration, so a difference is an error, whichever side is right.
 */
export function reconcile(planned: PlannedComponent, rendered: Rendered, report: Report): void {
  for (const manifest of rendered.manifests.filter((one) => !rendered.malformed.has(one))) {
    for (const message of objectDifferences(manifest, planned, rendered.plan))
      report(planned.id, `${describeObject(manifest)} ${message}`);
  }
  const words = wordsFor(planned);
  for (const workload of planned.workloads) {
    const { facts, objectName } = workload;
    const count = rendered.manifests.filter((manifest) => isObjectOf(workload, manifest)).length;
    if (count === 0) report(planned.id, `${facts.kind} ${objectName} is declared, but not built; ${words.missing}`);
    if (count > 1) report(planned.id, `${facts.kind} ${objectName} is built ${count} times; ${words.twice}`);
  }
}

const OF_COMPONENT = {
  missing: 'describe it in pods',
  twice: 'describe it in pods or build it, not both',
  foreign: 'add it to facts.workloads',
};
/** An application has one workload, of its `kind` and `name`. */
const OF_APPLICATION = {
  missing: 'make it in build',
  twice: 'make it once in build',
  foreign: 'correct kind or name, or make it an application of its own',
};

function wordsFor({ component }: PlannedComponent): typeof OF_COMPONENT {
  return component.team === undefined ? OF_COMPONENT : OF_APPLICATION;
}

function objectDifferences(manifest: Manifest, planned: PlannedComponent, plan: Plan): readonly string[] {
  const strays = strayObjects(planned, manifest);
  const template = podTemplateOf(manifest);
  const workload = declaredWorkload(planned, manifest);
  if (template === undefined)
    return workload === undefined
      ? strays
      : [...strays, 'has no pod template, so nothing that is declared runs; write it'];
  if (workload === undefined)
    return [...strays, `is built, but no workload of that kind and name is declared; ${wordsFor(planned).foreign}`];
  const built = builtOf({ workload, planned, plan, manifest }, template);
  return DIFFERENCES.flatMap((difference) => difference(built));
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
