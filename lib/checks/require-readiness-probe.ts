import { isSidecar } from '../workload/container';
import type { ObjectCheck } from './check';
import { podsOf } from './pods';

/** Jobs end by themselves, and init containers before anybody asks. No probe asks by UDP. */
export const requireReadinessProbe: ObjectCheck = {
  id: 'require-readiness-probe',
  severity: 'error',
  summary:
    'A container that takes connections and does not say when it is ready for them: each rollout sends requests to pods that cannot answer yet.',
  remediation: 'describe one in probes',
  find(manifest) {
    const pods = podsOf(manifest);
    if (pods === undefined || manifest.kind === 'Job' || manifest.kind === 'CronJob') return [];
    const beside = (pods.pod.initContainers ?? []).filter(isSidecar);
    return [...beside, ...pods.pod.containers]
      .filter(({ ports = [] }) => ports.some(({ protocol = 'TCP' }) => protocol === 'TCP'))
      .filter(({ readinessProbe }) => readinessProbe === undefined)
      .map(({ name }) => ({
        reason: `container ${name} listens without a readiness probe, so it would get connections before it can take them`,
      }));
  },
};
