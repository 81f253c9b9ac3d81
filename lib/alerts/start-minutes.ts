import type { Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import { startSeconds } from '../workload/start-seconds';

/** What Kubernetes gives a pod that does not say; it is within anybody's patience. */
const GRACE_SECONDS = 30;

/** How long the pods may take until they are ready, by what their probes wait for. */
export function startMinutes(object: Manifest): number {
  return Math.ceil(secondsOf(object) / 60);
}

/** How long a rollout may take for one pod: its predecessor ends, it starts, and it stays ready for minReadySeconds. */
export function replacementMinutes(object: Manifest): number {
  const { minReadySeconds = 0 } = (object.spec ?? {}) as { readonly minReadySeconds?: number };
  const grace = podTemplateOf(object)?.spec?.terminationGracePeriodSeconds ?? GRACE_SECONDS;
  return Math.ceil((Math.max(0, grace - GRACE_SECONDS) + secondsOf(object) + minReadySeconds) / 60);
}

function secondsOf(object: Manifest): number {
  return startSeconds(podTemplateOf(object)?.spec);
}
