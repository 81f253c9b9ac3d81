import type { ObjectCheck } from './check';
import { fieldFindings } from './served-versions';

export const requireServedFields: ObjectCheck = {
  id: 'require-served-fields',
  severity: 'error',
  summary:
    "A field or word that the cluster's Kubernetes version has not, or keeps behind a feature gate that is off: its API servers drop the one without an error and refuse the other.",
  remediation: 'remove it',
  find: (manifest, { cluster }) => fieldFindings(manifest, cluster.kubernetesVersion),
};
