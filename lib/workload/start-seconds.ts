import type { Container, PodSpec, Probe } from '../imports/k8s';
import { isSidecar } from './container';

/** What Kubernetes assumes of a probe that does not say. */
const FAILURES = 3;
const PERIOD_SECONDS = 10;

/** Seconds that a pod may take until it is ready, by what its probes wait for. Sidecars start one after the other. */
export function startSeconds({ initContainers = [], containers = [] }: Partial<PodSpec> = {}): number {
  // Other init containers end before anything is asked.
  const sidecars = initContainers.filter(isSidecar);
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
