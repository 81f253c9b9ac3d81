import type { PlannedComponent, PlannedWorkload } from '../plan/plan';
import { groupOf, type Manifest } from '../render/manifest';

/** Others may share a kind, as Volcano's Job does. Pods and ReplicationControllers are of the group without a name. */
const WORKLOAD_GROUPS: ReadonlySet<string> = new Set(['', 'apps', 'batch']);

/** Whether an object is the one of a declared workload, in whichever namespace it says that it is. */
export function isObjectOf({ facts, objectName }: PlannedWorkload, { apiVersion, kind, metadata }: Manifest): boolean {
  return facts.kind === kind && objectName === metadata.name && WORKLOAD_GROUPS.has(groupOf(apiVersion));
}

/** The workload of a component that an object is; nothing for what is none of those that its facts declare. */
export function declaredWorkload(
  { workloads }: Pick<PlannedComponent, 'workloads'>,
  manifest: Manifest,
): PlannedWorkload | undefined {
  return workloads.find((workload) => isObjectOf(workload, manifest));
}
