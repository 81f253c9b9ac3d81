import type { LifecycleHandler } from '../imports/k8s';
import type { ObjectCheck } from './check';
import { inContainers } from './pods';
import { sleepSeconds } from './sleep';

/** What Kubernetes takes where a pod does not say. */
const DEFAULT_SECONDS = 30;

/** How long a process takes to end after its hook only the golden path is told, which adds both. */
export const validTerminationGrace: ObjectCheck = {
  id: 'valid-termination-grace',
  severity: 'error',
  summary:
    'A container whose preStop hook waits as long as its pod may take to end, or longer: it is killed in the middle of its requests, since nothing is left of the time for finishing them.',
  remediation: 'wait less, or raise terminationGracePeriodSeconds',
  find: inContainers(({ name, lifecycle }, { pod }) => {
    const grace = pod.terminationGracePeriodSeconds ?? DEFAULT_SECONDS;
    const waits = secondsOf(lifecycle?.preStop);
    if (waits === undefined || waits === 0 || waits < grace) return [];
    const stated = pod.terminationGracePeriodSeconds === undefined ? ' (the default)' : '';
    return [
      {
        reason: `container ${name} waits ${waits} seconds in preStop of the ${grace}${stated} that its pod has to end, so it would be killed before it has finished`,
        advice: `wait less, or raise terminationGracePeriodSeconds to ${waits} and what finishing takes`,
      },
    ];
  }),
};

function secondsOf({ sleep, exec }: LifecycleHandler = {}): number | undefined {
  return sleep === undefined ? sleepSeconds(exec?.command ?? []) : sleep.seconds;
}
