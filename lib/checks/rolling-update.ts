import type { Rollout } from '../component/rollout';
import type { DaemonSetSpec, DeploymentSpec } from '../imports/k8s';
import { groupOf, type Manifest } from '../render/manifest';

/** How many pods a rolling update takes away and adds at a time. */
export type RollingUpdate = Required<Pick<Rollout, 'maxUnavailable' | 'maxSurge'>>;

const QUARTERS: RollingUpdate = { maxUnavailable: '25%', maxSurge: '25%' };
const ONE_BY_ONE: RollingUpdate = { maxUnavailable: 1, maxSurge: 0 };

/** What Kubernetes takes where an object does not say. */
const USUAL: Readonly<Record<string, RollingUpdate>> = {
  'apps/Deployment': QUARTERS,
  'apps/StatefulSet': ONE_BY_ONE,
  'apps/DaemonSet': ONE_BY_ONE,
};

/** The rolling update of an object, defaults included; nothing for what stops all pods first, or has none. */
export function rollingUpdateIn({ apiVersion, kind, spec }: Manifest): RollingUpdate | undefined {
  const usual = USUAL[`${groupOf(apiVersion)}/${kind}`];
  const { strategy, updateStrategy } = (spec ?? {}) as Partial<DeploymentSpec & DaemonSetSpec>;
  const { type = 'RollingUpdate', rollingUpdate } = strategy ?? updateStrategy ?? {};
  return usual === undefined || type !== 'RollingUpdate' ? undefined : { ...usual, ...rollingUpdate };
}
