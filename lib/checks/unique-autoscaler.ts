import { groupBy } from '../group-by';
import { describeObject, type RenderedObject } from '../render/manifest';
import { ownerPath } from '../render/owner';
import type { Report } from '../spec/problem';
import { autoscalersOf, type Autoscaler, type Target } from './autoscalers';

/**
 * Reports objects that two autoscalers work on: two that change the number of pods, two that say what each pod asks for, and
 * one that counts pods by a use beside one that changes what the use is a share of. KEDA refuses a target that another one
 * scales; where nobody refuses, the one undoes what the other does.
 */
export function checkUniqueAutoscaler(objects: readonly RenderedObject[], report: Report): void {
  for (const onTarget of groupBy(autoscalersOf(objects), keyOf).values()) {
    const counting = onTarget.filter(({ changes }) => changes === 'pods');
    const sizing = onTarget.filter(({ changes }) => changes === 'resources');
    reportTwice(counting, 'changes the number of pods', report);
    reportTwice(sizing, 'says what each pod asks for', report);
    for (const one of sizing) reportChase(one, counting, report);
  }
}

function reportTwice([first, ...others]: readonly Autoscaler[], does: string, report: Report): void {
  if (first === undefined) return;
  for (const other of others)
    report(
      placeOf(other),
      `scales ${describe(other.target)}, of which ${describeObject(first.manifest)} ${does} already, and the one would undo what the other does; keep one of them`,
    );
}

function reportChase(sizing: Autoscaler, counting: readonly Autoscaler[], report: Report): void {
  for (const { uses, manifest } of counting) {
    const both = sizing.uses.filter((use) => uses.includes(use)).join(' and ');
    if (both === '') continue;
    report(
      placeOf(sizing),
      `changes the ${both} requests of ${describe(sizing.target)}, of which ${describeObject(manifest)} counts pods by the share of them that is used, so that the one chases the other; write updateMode: 'Off', or leave ${both} out of controlledResources`,
    );
  }
}

function keyOf({ target: { group, kind, namespace, name } }: Autoscaler): string {
  return [group, kind, namespace, name].join('/');
}

function placeOf({ owner, manifest }: Autoscaler): string {
  return `${ownerPath(owner)}: ${describeObject(manifest)}`;
}

function describe({ kind, namespace, name }: Target): string {
  return `${kind} ${namespace}/${name}`;
}
