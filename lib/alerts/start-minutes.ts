import type { Container, Probe } from '../imports/k8s';
import type { Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';

/** What Kubernetes assumes of a probe that does not say. */
const FAILURES = 3;
const PERIOD_SECONDS = 10;
/** What Kubernetes gives a pod that does not say; it is within anybody's patience. */
const GRACE_SECONDS = 30;

/** How long the pods may take until they are ready, by what their probes wait for. Sidecars start one after the other. */
export function startMinutes(object: Manifest): number {
  return Math.ceil(startSeconds(object) / 60);
}

/** How long a rollout may take for one pod: its predecessor ends, it starts, and it stays ready for minReadySeconds. */
export function replacementMinutes(object: Manifest): number {
  const { minReadySeconds = 0 } = (object.spec ?? {}) as { readonly minReadySeconds?: number };
  const grace = podTemplateOf(object)?.spec?.terminationGracePeriodSeconds ?? GRACE_SECONDS;
  return Math.ceil((Math.max(0, grace - GRACE_SECONDS) + startSeconds(object) + minReadySeconds) / 60);
}

function startSeconds(object: Manifest): number {
  const { initContainers = [], containers = [] } = podTemplateOf(object)?.spec ?? {};
  // Other init containers end before anything is asked.
  const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always');
  const before = (count: number) => sidecars.slice(0, count).reduce((sum, one) => sum + startupSeconds(one), 0);
  return Math.max(
    0,
    ...sidecars.map((one, index) => before(index) + readySeconds(one)),
    ...containers.map((one) => before(sidecars.length) + readySeconds(one)),
  );
}

/** Until its kubelet gives it up. */
function startupSeconds({ startupProbe: probe }: Container): number {
  if (probe === undefined) return 0;
  return delayOf(probe) + (probe.failureThreshold ?? FAILURES) * (probe.periodSeconds ?? PERIOD_SECONDS);
}

/** Delays begin with the container. A late liveness says, too, that it need not be up before. */
function readySeconds(container: Container): number {
  const { readinessProbe: readiness, livenessProbe: liveness } = container;
  const again = (readiness?.successThreshold ?? 1) - 1;
  const up = Math.max(startupSeconds(container), delayOf(readiness), delayOf(liveness));
  return up + again * (readiness?.periodSeconds ?? PERIOD_SECONDS);
}

function delayOf(probe: Probe | undefined): number {
  return probe?.initialDelaySeconds ?? 0;
}
