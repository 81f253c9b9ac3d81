import { isNone } from '../component/rollout';
import { percentOf } from './budgets';
import type { Finding, ObjectCheck } from './check';
import { rollingUpdateIn, type RollingUpdate } from './rolling-update';

/** Which numbers of a rolling update are at most all pods; a Deployment may add more than it has. */
const AT_MOST_ALL: Readonly<Record<string, readonly (keyof RollingUpdate)[]>> = {
  Deployment: ['maxUnavailable'],
  StatefulSet: ['maxUnavailable'],
  DaemonSet: ['maxUnavailable', 'maxSurge'],
};

/** ValidateRollingUpdateDeployment and its like, in pkg/apis/apps/validation of Kubernetes. */
export const validRollingUpdates: ObjectCheck = {
  id: 'valid-rolling-updates',
  severity: 'error',
  summary:
    'A rolling update that the API server refuses: one that neither takes a pod away nor adds one, takes away more than all, or, in a DaemonSet, adds more than all or does both. A DaemonSet that says nothing of maxUnavailable takes one away.',
  remediation: 'set maxUnavailable: 1 and maxSurge: 0 (rollingUpdate where it is built)',
  find(manifest) {
    const update = rollingUpdateIn(manifest);
    if (update === undefined) return [];
    const above = (AT_MOST_ALL[manifest.kind] ?? []).filter((field) => (percentOf(update[field]) ?? 0) > 100);
    return [
      ...above.map((field) => ({
        reason: `has ${field} ${update[field]}, more than all pods, which the API server refuses`,
        advice: 'write a share of at most 100%',
      })),
      ...goingOn(manifest.kind, update),
    ];
  },
};

function goingOn(kind: string, { maxUnavailable, maxSurge }: RollingUpdate): readonly Finding[] {
  const says = `has maxUnavailable ${maxUnavailable} and maxSurge ${maxSurge}`;
  if (isNone(maxUnavailable) && isNone(maxSurge))
    return [{ reason: `${says}, so that no pod could ever be replaced, which the API server refuses` }];
  if (kind !== 'DaemonSet' || isNone(maxUnavailable) || isNone(maxSurge)) return [];
  return [
    {
      reason: `${says}, of which the API server takes one alone in a DaemonSet`,
      advice: 'set maxSurge: 0, or maxUnavailable: 0 to have the new pod before the old one goes',
    },
  ];
}
