import { describeObject } from '../render/manifest';
import { objectPlace } from '../render/owner';
import { didYouMean } from '../spec/nearest';
import { isSidecar } from '../workload/container';
import { autoscalersOf, type Autoscaler } from './autoscalers';
import type { PlacedFinding, TreeCheck } from './check';
import { runningPods, type RunningPods } from './running-pods';
import { scaledPods } from './scaled-pods';

/** That each container has the request of which its use is a share is demanded of every workload, autoscaled or not. */
export const requireMeasuredContainers: TreeCheck = {
  id: 'require-measured-containers',
  severity: 'error',
  summary:
    'An autoscaler that goes by the use of a container which its target does not run beside the others: nothing is ever measured, and the number of pods stays as it is.',
  remediation: 'name a container or sidecar that the pods run',
  find(objects, plan) {
    const measuring = autoscalersOf(objects).filter(({ containers }) => containers.length > 0);
    const running = measuring.length === 0 ? [] : runningPods(plan, objects);
    return measuring.flatMap((autoscaler) => {
      const scaled = scaledPods(autoscaler, running);
      return scaled === undefined ? [] : findingsIn(autoscaler, scaled);
    });
  },
};

function findingsIn({ owner, manifest, containers }: Autoscaler, scaled: RunningPods): readonly PlacedFinding[] {
  const { containers: main, initContainers = [] } = scaled.pod;
  const names = [...main, ...initContainers.filter(isSidecar)].map(({ name }) => name);
  return containers
    .filter((name) => !names.includes(name))
    .map((name) => ({
      at: objectPlace(owner, manifest),
      reason: `goes by the use of container ${name}, which ${describeObject(scaled.manifest)} does not run${didYouMean(name, names)} (containers: ${names.join(', ')})`,
    }));
}
