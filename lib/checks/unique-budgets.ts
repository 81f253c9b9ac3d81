import { describeObject, type RenderedObject } from '../render/manifest';
import { objectPlace } from '../render/owner';
import { budgetOf, drainedPods, selectedBy } from './budgets';
import type { PlacedFinding, TreeCheck } from './check';

export const uniqueBudgets: TreeCheck = {
  id: 'unique-budgets',
  severity: 'error',
  summary:
    'Two PodDisruptionBudgets that select one pod: the API refuses every eviction of it with an error, so no node under it can be drained.',
  remediation: 'leave one of the two out: each workload that may run several pods has one that is derived',
  find(objects, plan) {
    const drained = drainedPods(plan, objects);
    const first = new Map<object, RenderedObject>();
    return objects.flatMap((object): readonly PlacedFinding[] => {
      const budget = budgetOf(object.manifest);
      if (budget === undefined) return [];
      return selectedBy(object.manifest, budget, drained).flatMap(({ manifest }) => {
        const earlier = first.get(manifest);
        if (earlier === undefined) first.set(manifest, object);
        return earlier === undefined ? [] : [findingOf(object, earlier, describeObject(manifest))];
      });
    });
  },
};

function findingOf({ owner, manifest }: RenderedObject, earlier: RenderedObject, pods: string): PlacedFinding {
  const reason = `selects the pods of ${pods}, as ${describeObject(earlier.manifest)} does, so no pod of them could be evicted`;
  return { at: objectPlace(owner, manifest), reason };
}
