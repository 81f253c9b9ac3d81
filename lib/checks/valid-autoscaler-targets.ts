import { objectPlace } from '../render/owner';
import type { Share } from './autoscaler-specs';
import type { Autoscaler } from './autoscalers';
import type { Finding, TreeCheck } from './check';
import { greatestUse, requestOf } from './greatest-use';
import { scaledPods } from './scaled-pods';

export const validAutoscalerTargets: TreeCheck = {
  id: 'valid-autoscaler-targets',
  severity: 'error',
  summary:
    'An autoscaler that holds nothing but CPU or memory, at shares of the request which the limits of the pods, or the size of a node, never let them exceed by more than Kubernetes tolerates (a tenth): it never adds a pod, whatever the load. Or one that holds a share of a request of 0: nobody can say how much of it is used, so that it never removes a pod, nor adds one without another metric. Where another metric may add a pod, or none is to be added at all, nothing is said of shares that are out of reach.',
  remediation: 'lower the target, or raise the limit',
  find: (objects, plan) =>
    scaledPods(objects, plan, ({ mayAdd }) => mayAdd).flatMap(({ autoscaler, pods }) => {
      const at = objectPlace(autoscaler.owner, autoscaler.manifest);
      const ofNothing = autoscaler.shares.filter((share) => requestOf(pods, share) === 0);
      const beyond = autoscaler.shares.flatMap(
        (share) => findingIn(autoscaler, share, greatestUse(pods, share, plan)) ?? [],
      );
      return [
        ...ofNothing.map((share) => shareOfNothing(autoscaler, share, ofNothing.length)),
        ...(beyond.length === autoscaler.metrics ? beyond : []),
      ].map((finding) => ({ at, ...finding }));
    }),
};

/** Kubernetes answers what it cannot divide with an error, and with one among its metrics takes no pod away. */
function shareOfNothing({ target, metrics }: Autoscaler, share: Share, count: number): Finding {
  const stays =
    count === metrics ? 'neither adds nor removes a pod' : 'never removes a pod, whatever its other metrics say';
  return {
    reason: `holds ${share.use} at a share of the request, but ${usersOf(share)} of ${target.kind} ${target.name} request 0 of it, so that it ${stays}`,
    advice: `request some ${share.use}, or hold something else`,
  };
}

function findingIn({ target, tolerance }: Autoscaler, share: Share, greatest: number | undefined): Finding | undefined {
  const { use, percent } = share;
  // A limit below the request, or a pod larger than a node, has a finding of its own.
  if (percent === undefined || greatest === undefined || greatest < 100) return undefined;
  const above = percent * (1 + tolerance);
  // NaN, where KEDA is told no number, is nothing to compare.
  if (!(above >= greatest)) return undefined;
  return {
    reason: `holds ${use} at ${percent}% of the request and adds a pod above ${rounded(above)}%, but ${usersOf(share)} of ${target.kind} ${target.name} can use ${rounded(greatest)}% at most, by their limits and the size of a node, so it never does`,
    advice: `lower the target to ${Math.ceil(greatest / (1 + tolerance)) - 1}%, or raise the limit`,
  };
}

function usersOf({ container }: Share): string {
  return container === undefined ? 'the pods' : `container ${container} of the pods`;
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}
