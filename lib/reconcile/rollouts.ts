import type { DeploymentSpec } from '../imports/k8s';
import { exclusiveClaims } from '../plan/exclusive-claims';
import type { Difference } from './built';

/** A Deployment starts the new pod before it stops the old one, and the old one keeps the volume until it ends. */
export const rolloutDifferences: Difference = ({ workload: { facts }, manifest }) => {
  if (facts.kind !== 'Deployment') return [];
  const { strategy } = (manifest.spec ?? {}) as Partial<DeploymentSpec>;
  if (strategy?.type === 'Recreate') return [];
  return exclusiveClaims(facts).map(
    ({ name, mode }) =>
      `rolls out by RollingUpdate and claims ${name} as ${mode}, so the new pod would wait for ever for the volume that the old one holds; set rollout: 'Recreate' in its pods (strategy.type where it is built)`,
  );
};
