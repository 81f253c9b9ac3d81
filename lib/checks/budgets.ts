import type { PodDisruptionBudgetSpec } from '../imports/k8s';
import { groupOf, type Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import { selectsLabels } from './label-selector';
import type { RunningPods } from './running-pods';

/** What a PodDisruptionBudget says; `undefined` for anything else. */
export function budgetOf({ apiVersion, kind, spec }: Manifest): Partial<PodDisruptionBudgetSpec> | undefined {
  if (groupOf(apiVersion) !== 'policy' || kind !== 'PodDisruptionBudget') return undefined;
  return spec ?? {};
}

/** Whether nothing is let go however many pods there are: none may be missing, or nobody has said how many. */
export function blocksAlways({ minAvailable, maxUnavailable }: Partial<PodDisruptionBudgetSpec>): boolean {
  // Both together are refused (valid-budgets).
  if (minAvailable !== undefined && maxUnavailable !== undefined) return false;
  if (maxUnavailable !== undefined) return maxUnavailable === 0 || maxUnavailable === '0%';
  return minAvailable === undefined || minAvailable === '100%';
}

/** The pods that a budget of the namespace selects; those of Jobs and DaemonSets are no matter of drains. */
export function selectedBy(
  { metadata: { namespace } }: Manifest,
  { selector }: Partial<PodDisruptionBudgetSpec>,
  running: readonly RunningPods[],
): readonly RunningPods[] {
  return running.filter(
    ({ manifest, runToEnd }) =>
      !runToEnd &&
      manifest.kind !== 'DaemonSet' &&
      manifest.metadata.namespace === namespace &&
      selector !== undefined &&
      selectsLabels(selector, podTemplateOf(manifest)?.metadata?.labels ?? {}),
  );
}
