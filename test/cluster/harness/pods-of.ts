import type { PlannedWorkload } from '../../../lib/plan/plan';
import type { Api } from './api';
import type { Pod } from './pod';

/** The pods that the labels of a workload select, whatever has become of them. */
export function podsOf(
  api: Api,
  { namespace, labels }: Pick<PlannedWorkload, 'namespace' | 'labels'>,
): Promise<readonly Pod[]> {
  const selector = Object.entries(labels).map(([label, value]) => `${label}=${value}`);
  return api.list<Pod>(`/api/v1/namespaces/${namespace}/pods?labelSelector=${selector.join(',')}`);
}
