import type { PodDisruptionBudgetSpec } from '../imports/k8s';
import { groupOf, type Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import { labelIndex, type Candidates } from './label-index';
import { selectsLabels, type Labels } from './label-selector';
import { oncePerTree } from './once-per-tree';
import { runningPods, type RunningPods } from './running-pods';

/** What a PodDisruptionBudget says; `undefined` for anything else. */
export function budgetOf({ apiVersion, kind, spec }: Manifest): Partial<PodDisruptionBudgetSpec> | undefined {
  if (groupOf(apiVersion) !== 'policy' || kind !== 'PodDisruptionBudget') return undefined;
  return spec ?? {};
}

/** Whether nothing is let go however many pods there are: none may be missing, or nobody has said how many. */
export function blocksAlways({ selector, minAvailable, maxUnavailable }: Partial<PodDisruptionBudgetSpec>): boolean {
  // Without a selector it is of no pods, as reconciliation says; both together are refused (valid-budgets).
  if (selector === undefined || (minAvailable !== undefined && maxUnavailable !== undefined)) return false;
  if (maxUnavailable !== undefined) return maxUnavailable === 0 || percentOf(maxUnavailable) === 0;
  return minAvailable === undefined || percentOf(minAvailable) === 100;
}

/** The number of a percentage, however many zeros it begins with; nothing for a number of pods, or for what is neither. */
export function percentOf(bound: number | string): number | undefined {
  return typeof bound === 'string' && /^\d+%$/.test(bound) ? Number.parseInt(bound, 10) : undefined;
}

/** Pods that a drain waits for, by their labels: those of Jobs and DaemonSets are no matter of it. */
export const drainedPods = oncePerTree((plan, objects): Candidates<RunningPods> => {
  const drained = runningPods(plan, objects).filter(
    ({ manifest, runToEnd }) => !runToEnd && manifest.kind !== 'DaemonSet',
  );
  return labelIndex(drained, ({ manifest }) => [labelsOf(manifest)]);
});

/** The pods that a budget of the namespace selects. */
export function selectedBy(
  { metadata: { namespace } }: Manifest,
  { selector }: Partial<PodDisruptionBudgetSpec>,
  drained: Candidates<RunningPods>,
): readonly RunningPods[] {
  if (selector === undefined) return [];
  return drained(selector.matchLabels ?? {}).filter(
    ({ manifest }) => manifest.metadata.namespace === namespace && selectsLabels(selector, labelsOf(manifest)),
  );
}

function labelsOf(manifest: Manifest): Labels {
  return podTemplateOf(manifest)?.metadata?.labels ?? {};
}
