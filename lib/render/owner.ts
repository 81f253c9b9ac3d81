import { specPathOf } from '../plan/workloads';

/** The owner, and the folder, of what belongs to no single component. */
export const NAMESPACES = 'namespaces';

/** How problems name an owner: by its path in the cluster's spec, which is where an operator looks for it. */
export function ownerPath(owner: string): string {
  return owner === NAMESPACES ? owner : specPathOf(owner);
}
