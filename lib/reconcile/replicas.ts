import type { Difference } from './built';

/** The number of pods is the facts', and nobody's under an autoscaler. */
export const replicaDifferences: Difference = ({ workload: { facts }, manifest }) => {
  if (facts.kind !== 'Deployment' && facts.kind !== 'StatefulSet') return [];
  const real = (manifest.spec as { replicas?: number }).replicas;
  if (typeof facts.replicas === 'object') {
    return real === undefined
      ? []
      : [`has replicas: ${real} under an autoscaler, which would be reset at every apply; leave replicas out`];
  }
  const declared = facts.replicas ?? 1;
  return real === declared
    ? []
    : [`has replicas: ${real ?? '(none)'}, the facts say ${declared}; change one of the two`];
};
