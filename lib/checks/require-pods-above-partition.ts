import type { StatefulSetSpec } from '../imports/k8s';
import { maximumReplicas } from '../plan/replicas';
import type { ObjectCheck } from './check';
import { plannedWorkload } from './planned-workload';

/**
 * A warning, since Kubernetes documents it as the way to hold an update back. Its controller counts pods from the first one,
 * whichever ordinal that has (updateStatefulSetAfterInvariantEstablished in pkg/controller/statefulset).
 */
export const requirePodsAbovePartition: ObjectCheck = {
  id: 'require-pods-above-partition',
  severity: 'warning',
  summary:
    'A StatefulSet whose partition keeps all its pods, even those that its autoscaler may add, at the version that they run: changes are taken and reach nobody, a mended vulnerability neither.',
  remediation: 'lower partition as soon as the new version is to run',
  find(manifest, plan) {
    const workload = manifest.kind === 'StatefulSet' ? plannedWorkload(manifest, plan) : undefined;
    if (workload === undefined) return [];
    const { updateStrategy } = (manifest.spec ?? {}) as Partial<StatefulSetSpec>;
    const { partition = 0 } = updateStrategy?.rollingUpdate ?? {};
    const pods = maximumReplicas(workload);
    if (pods === 0 || partition < pods) return [];
    return [
      {
        reason: `has ${pods} pod${pods === 1 ? '' : 's'} at most, and the first ${partition} keep the version that they run (partition), so that no new one reaches any of them`,
      },
    ];
  },
};
