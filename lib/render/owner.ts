import { specPathOf } from '../plan/workloads';
import { describeObject, type Manifest } from './manifest';

/** The owner, and the folder, of what belongs to no single component. */
export const NAMESPACES = 'namespaces';

/** How problems name an owner: by its path in the cluster's spec, which is where an operator looks for it. */
export function ownerPath(owner: string): string {
  return owner === NAMESPACES ? owner : specPathOf(owner);
}

/** How problems name an object of an owner: `components.metrics-server: Deployment kube-system/metrics-server`. */
export function objectPlace(owner: string, manifest: Manifest): string {
  return `${ownerPath(owner)}: ${describeObject(manifest)}`;
}
