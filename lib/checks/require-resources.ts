import type { ObjectCheck } from './check';
import { inContainers } from './pods';

/** No CPU limit is asked for: it throttles a pod whose node has cores to spare. Memory cannot be taken back. */
export const requireResources: ObjectCheck = {
  id: 'require-resources',
  severity: 'error',
  summary:
    'A container that does not say how much CPU and memory it needs, or where its memory ends: the scheduler puts it onto nodes that are full, and its leak takes the node down.',
  remediation: 'state it',
  find: inContainers(({ name, resources: { requests = {}, limits = {} } = {} }) => {
    const stated = { 'CPU request': requests.cpu, 'memory request': requests.memory, 'memory limit': limits.memory };
    const missing = Object.entries(stated).flatMap(([what, amount]) => (amount === undefined ? [`no ${what}`] : []));
    if (missing.length === 0) return [];
    return [
      {
        reason: `container ${name} has ${missing.join(' and ')}, so it can starve its node`,
        advice: missing.length === 1 ? undefined : 'state them',
      },
    ];
  }),
};
