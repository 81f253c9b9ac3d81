import type { Plan, PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { remembered } from '../remembered';
import { objectKey } from './object-key';

type Workloads = Plan['workloads'];

/** The workload of the plan that an object is; nothing for what is no workload of it. */
export function plannedWorkload(
  { kind, metadata }: Pick<Manifest, 'kind' | 'metadata'>,
  { workloads }: Pick<Plan, 'workloads'>,
): PlannedWorkload | undefined {
  return byObject(workloads).get(objectKey(kind, metadata));
}

/** By the objects that they are rendered as. A plan is complete before the first check. */
const byObject = remembered(
  (workloads: Workloads): ReadonlyMap<string, PlannedWorkload> =>
    new Map(
      [...workloads.values()].map((workload) => {
        const { facts, namespace, objectName: name } = workload;
        return [objectKey(facts.kind, { namespace, name }), workload];
      }),
    ),
);
