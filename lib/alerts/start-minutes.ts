import type { Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';

/** What Kubernetes assumes of a probe that does not say. */
const FAILURES = 3;
const PERIOD_SECONDS = 10;

/** How long the slowest container of the pods may take to start before its kubelet gives it up, by its startup probe. */
export function startMinutes(object: Manifest): number {
  const { initContainers = [], containers = [] } = podTemplateOf(object)?.spec ?? {};
  const seconds = [...initContainers, ...containers].map(({ startupProbe: probe }) =>
    probe === undefined
      ? 0
      : (probe.initialDelaySeconds ?? 0) +
        (probe.failureThreshold ?? FAILURES) * (probe.periodSeconds ?? PERIOD_SECONDS),
  );
  return Math.ceil(Math.max(0, ...seconds) / 60);
}
