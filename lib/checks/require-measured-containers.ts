import { describeObject } from '../render/manifest';
import { objectPlace } from '../render/owner';
import { didYouMean } from '../spec/nearest';
import { isSidecar } from '../workload/container';
import type { PlacedFinding, TreeCheck } from './check';
import { scaledPods, type Scaled } from './scaled-pods';

/** That each container has the request of which its use is a share is demanded of every workload, autoscaled or not. */
export const requireMeasuredContainers: TreeCheck = {
  id: 'require-measured-containers',
  severity: 'error',
  summary:
    'An autoscaler that goes by the use of a container which its target does not run beside the others: nothing is ever measured, and the number of pods stays as it is.',
  remediation: 'name a container or sidecar that the pods run',
  find: (objects, plan) => scaledPods(objects, plan, ({ containers }) => containers.length > 0).flatMap(findingsIn),
};

function findingsIn({ autoscaler, pods }: Scaled): readonly PlacedFinding[] {
  const { owner, manifest, containers } = autoscaler;
  const { containers: main, initContainers = [] } = pods.pod;
  const names = [...main, ...initContainers.filter(isSidecar)].map(({ name }) => name);
  return containers
    .filter((name) => !names.includes(name))
    .map((name) => ({
      at: objectPlace(owner, manifest),
      reason: `goes by the use of container ${name}, which ${describeObject(pods.manifest)} does not run${didYouMean(name, names)} (containers: ${names.join(', ')})`,
    }));
}
