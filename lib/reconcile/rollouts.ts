import type { DeploymentSpec } from '../imports/k8s';
import { exclusiveClaims } from '../plan/exclusive-claims';
import type { Difference } from './built';

/** A Deployment must stop its old pods first where they keep a volume that the new ones need. */
export const rolloutDifferences: Difference = ({ workload: { facts }, manifest }) => {
  const { strategy } = (manifest.spec ?? {}) as Partial<DeploymentSpec>;
  if (facts.kind !== 'Deployment' || strategy?.type === 'Recreate') return [];
  return exclusiveClaims(facts).map(
    ({ name, mode }) =>
      `rolls out by RollingUpdate and claims ${name} as ${mode}, so the new pod would wait for ever for the volume that the old one holds; set rollout: { type: 'Recreate' } in its pods (strategy.type where it is built)`,
  );
};
