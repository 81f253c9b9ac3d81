import type { Plan, PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { objectKey } from './object-key';

type Workloads = Plan['workloads'];

/** By the objects that they are rendered as. A plan is complete before the first check. */
const indexes = new WeakMap<Workloads, ReadonlyMap<string, PlannedWorkload>>();

/** The workload of the plan that an object is; nothing for what is no workload of it. */
export function plannedWorkload(
  { kind, metadata }: Pick<Manifest, 'kind' | 'metadata'>,
  { workloads }: Pick<Plan, 'workloads'>,
): PlannedWorkload | undefined {
  const index = indexes.get(workloads) ?? indexOf(workloads);
  indexes.set(workloads, index);
  return index.get(objectKey(kind, metadata));
}

function indexOf(workloads: Workloads): ReadonlyMap<string, PlannedWorkload> {
  return new Map(
    [...workloads.values()].map((workload) => {
      const { facts, namespace, objectName: name } = workload;
      return [objectKey(facts.kind, { namespace, name }), workload];
    }),
  );
}
