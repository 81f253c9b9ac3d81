import { groupBy } from '../group-by';
import { describeObject } from '../render/manifest';
import { objectPlace } from '../render/owner';
import { autoscalersOf, type Autoscaler, type Target } from './autoscalers';
import type { PlacedFinding, TreeCheck } from './check';

/** KEDA refuses a target that another one scales; where nobody refuses, the one undoes what the other does. */
export const uniqueAutoscaler: TreeCheck = {
  id: 'unique-autoscaler',
  severity: 'error',
  summary:
    'Two autoscalers that work on one target: two that change the number of its pods, two that say what each pod asks for, or one that counts pods by a use beside one that changes what the use is a share of. The one would undo what the other does.',
  remediation: 'keep one of them',
  find: (objects, plan) =>
    [...groupBy(autoscalersOf(plan, objects), keyOf).values()].flatMap((onTarget) => {
      const counting = onTarget.filter(({ changes }) => changes === 'pods');
      const sizing = onTarget.filter(({ changes }) => changes === 'resources');
      return [
        ...twice(counting, 'changes the number of pods'),
        ...twice(sizing, 'says what each pod asks for'),
        ...sizing.flatMap((one) => chases(one, counting)),
      ];
    }),
};

function twice([first, ...others]: readonly Autoscaler[], does: string): readonly PlacedFinding[] {
  if (first === undefined) return [];
  return others.map(({ owner, manifest, target }) => ({
    at: objectPlace(owner, manifest),
    reason: `scales ${describe(target)}, of which ${describeObject(first.manifest)} ${does} already, and the one would undo what the other does`,
  }));
}

function chases(sizing: Autoscaler, counting: readonly Autoscaler[]): readonly PlacedFinding[] {
  return counting.flatMap(({ uses, manifest }) => {
    const both = sizing.uses.filter((use) => uses.includes(use)).join(' and ');
    if (both === '') return [];
    return [
      {
        at: objectPlace(sizing.owner, sizing.manifest),
        reason: `changes the ${both} requests of ${describe(sizing.target)}, of which ${describeObject(manifest)} counts pods by the share of them that is used, so that the one chases the other`,
        advice: `write updateMode: 'Off', or leave ${both} out of controlledResources`,
      },
    ];
  });
}

function keyOf({ target: { group, kind, namespace, name } }: Autoscaler): string {
  return [group, kind, namespace, name].join('/');
}

function describe({ kind, namespace, name }: Target): string {
  return `${kind} ${namespace}/${name}`;
}
