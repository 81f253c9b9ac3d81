import { PROGRESS_DEADLINE_SECONDS } from '../component/rollout';
import type { DeploymentSpec } from '../imports/k8s';
import { startSeconds } from '../workload/start-seconds';
import type { Finding, ObjectCheck } from './check';
import { podsOf } from './pods';

/** That a pod is ready counts as progress, so that its start and the time after it are held against the deadline one by one. */
export const validProgressDeadlines: ObjectCheck = {
  id: 'valid-progress-deadlines',
  severity: 'error',
  summary:
    'A Deployment whose progressDeadlineSeconds, 600 where it says nothing, are over before a new pod counts: within minReadySeconds, which the API server refuses, or while a pod may still start by its probes, so that a rollout where nothing is wrong is reported as failed.',
  remediation: 'raise progressDeadlineSeconds',
  find(manifest) {
    const pods = podsOf(manifest);
    if (manifest.kind !== 'Deployment' || pods === undefined) return [];
    const { progressDeadlineSeconds: stated, minReadySeconds = 0 } = (manifest.spec ?? {}) as Partial<DeploymentSpec>;
    const starting = startSeconds(pods.pod);
    const deadline = stated ?? PROGRESS_DEADLINE_SECONDS;
    const given = `gives up a rollout after ${deadline} seconds without progress (progressDeadlineSeconds${stated === undefined ? ', the default' : ''})`;
    return [
      ...shortOf(
        deadline,
        minReadySeconds,
        `${given}, but a new pod counts after ${minReadySeconds} (minReadySeconds)`,
      ),
      ...shortOf(deadline, starting, `${given}, but by its probes a pod may take ${starting} to start`),
    ];
  },
};

function shortOf(deadline: number, needed: number, reason: string): readonly Finding[] {
  if (needed < deadline) return [];
  return [{ reason, advice: `raise progressDeadlineSeconds above ${needed}` }];
}
