import type { ObjectCheck } from './check';
import { kindFindings } from './served-versions';

export const requireServedKinds: ObjectCheck = {
  id: 'require-served-kinds',
  severity: 'error',
  summary:
    "An object of a kind that the API servers of the cluster's Kubernetes version do not serve, so that an apply fails.",
  remediation: 'remove it',
  find: (manifest, { cluster }) => kindFindings(manifest, cluster.kubernetesVersion),
};
