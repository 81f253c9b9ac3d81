import { describeObject, type Manifest } from '../render/manifest';
import { objectPlace } from '../render/owner';
import { blocksAlways, budgetOf, drainedPods, percentOf, selectedBy } from './budgets';
import { sum } from './amounts';
import type { Finding, TreeCheck } from './check';
import type { Candidates } from './label-index';
import type { RunningPods } from './running-pods';

export const requireReplicasAboveBudget: TreeCheck = {
  id: 'require-replicas-above-budget',
  severity: 'error',
  summary:
    'A PodDisruptionBudget whose minAvailable is as many pods as there are while the autoscaler is at its minimum (or has one pod, where it takes the last one away), or more: at quiet times, when nodes are drained, no pod may go.',
  remediation: 'write maxUnavailable: 1 instead of minAvailable, or raise the minimum',
  find(objects, plan) {
    const drained = drainedPods(plan, objects);
    return objects.flatMap(({ owner, manifest }) => {
      const finding = findingIn(manifest, drained);
      return finding === undefined ? [] : [{ at: objectPlace(owner, manifest), ...finding }];
    });
  },
};

function findingIn(manifest: Manifest, drained: Candidates<RunningPods>): Finding | undefined {
  const budget = budgetOf(manifest);
  if (budget?.minAvailable === undefined || budget.maxUnavailable !== undefined || blocksAlways(budget))
    return undefined;
  const selected = selectedBy(manifest, budget, drained);
  if (selected.every(({ most }) => most === 0)) return undefined;
  // What is scaled down to none has one pod before it has several.
  const least = Math.max(1, sum(selected.map((pods) => pods.least)));
  if (podsOf(budget.minAvailable, least) < least) return undefined;
  const names = selected.map((pods) => describeObject(pods.manifest)).join(' and ');
  const reason = `keeps ${budget.minAvailable} of the pods of ${names} available, and there may be only ${least}, so no drain of their nodes would end`;
  const needed =
    typeof budget.minAvailable === 'number' ? `raise the minimum to ${budget.minAvailable + 1}` : undefined;
  return { reason, advice: needed && `write maxUnavailable: 1 instead of minAvailable, or ${needed}` };
}

/** A part of the pods is rounded up. */
function podsOf(minAvailable: number | string, pods: number): number {
  if (typeof minAvailable === 'number') return minAvailable;
  return Math.ceil(((percentOf(minAvailable) ?? 0) * pods) / 100);
}
