import type { Plan } from '../plan/plan';
import { describeObject, type RenderedObject } from '../render/manifest';
import { ownerPath } from '../render/owner';
import { didYouMean } from '../spec/nearest';
import type { Report } from '../spec/problem';
import { isSidecar } from '../workload/container';
import { autoscalersOf } from './autoscalers';
import { runningPods } from './running-pods';

/**
 * Reports an autoscaler that goes by the use of a container which its target does not run beside the others: nothing is ever
 * measured, and the number of pods stays as it is. That each container has the request of which its use is a share is
 * demanded of every workload, autoscaled or not.
 */
export function checkMeasuredContainers(plan: Plan, objects: readonly RenderedObject[], report: Report): void {
  const measuring = autoscalersOf(objects).filter(({ containers }) => containers.length > 0);
  const running = measuring.length === 0 ? [] : runningPods(plan, objects);
  for (const { owner, manifest, target, containers } of measuring) {
    const scaled = running.find(
      ({ manifest: { kind, metadata } }) =>
        kind === target.kind && metadata.name === target.name && metadata.namespace === target.namespace,
    );
    if (scaled === undefined) continue;
    const names = [...scaled.pod.containers, ...(scaled.pod.initContainers ?? []).filter(isSidecar)].map(
      ({ name }) => name,
    );
    for (const name of containers.filter((one) => !names.includes(one)))
      report(
        `${ownerPath(owner)}: ${describeObject(manifest)}`,
        `goes by the use of container ${name}, which ${describeObject(scaled.manifest)} does not run${didYouMean(name, names)} (containers: ${names.join(', ')})`,
      );
  }
}
