import { objectPlace } from '../render/owner';
import type { Share } from './autoscaler-specs';
import type { Autoscaler } from './autoscalers';
import type { Finding, TreeCheck } from './check';
import { greatestUse } from './greatest-use';
import { scaledPods } from './scaled-pods';

export const validAutoscalerTargets: TreeCheck = {
  id: 'valid-autoscaler-targets',
  severity: 'error',
  summary:
    'An autoscaler that holds nothing but CPU or memory, at shares of the request which the limits of the pods, or the size of a node, never let them exceed by more than Kubernetes tolerates (a tenth): it never adds a pod, whatever the load. Where another metric may add one, or none is to be added at all, nothing is said.',
  remediation: 'lower the target, or raise the limit',
  find: (objects, plan) =>
    scaledPods(objects, plan, ({ mayAdd }) => mayAdd).flatMap(({ autoscaler, pods }) => {
      const at = objectPlace(autoscaler.owner, autoscaler.manifest);
      const findings = autoscaler.shares.flatMap((share) => {
        const finding = findingIn(autoscaler, share, greatestUse(pods, share, plan));
        return finding === undefined ? [] : [{ at, ...finding }];
      });
      return findings.length === autoscaler.metrics ? findings : [];
    }),
};

function findingIn(
  { target, tolerance }: Autoscaler,
  { use, percent, container }: Share,
  greatest: number | undefined,
): Finding | undefined {
  // A limit below the request, or a pod larger than a node, has a finding of its own.
  if (percent === undefined || greatest === undefined || greatest < 100) return undefined;
  const above = percent * (1 + tolerance);
  // NaN, where KEDA is told no number, is nothing to compare.
  if (!(above >= greatest)) return undefined;
  const users = container === undefined ? 'the pods' : `container ${container} of the pods`;
  return {
    reason: `holds ${use} at ${percent}% of the request and adds a pod above ${rounded(above)}%, but ${users} of ${target.kind} ${target.name} can use ${rounded(greatest)}% at most, by their limits and the size of a node, so it never does`,
    advice: `lower the target to ${Math.ceil(greatest / (1 + tolerance)) - 1}%, or raise the limit`,
  };
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}
