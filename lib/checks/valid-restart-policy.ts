import { jobSpecOf } from '../render/job-spec';
import type { Manifest } from '../render/manifest';
import type { ObjectCheck } from './check';
import { inPods } from './pods';

/** What Kubernetes takes where pods do not say, whatever runs them. */
const DEFAULT = 'Always';

export const validRestartPolicy: ObjectCheck = {
  id: 'valid-restart-policy',
  severity: 'error',
  summary:
    'Pods whose restartPolicy is none for what runs them: those of a Job end (Never or OnFailure, and Never with a podFailurePolicy), and Always is the default; those of a Deployment and its like do not (Always). The API server refuses it.',
  remediation: 'write restartPolicy: Never in the pod template',
  find: inPods(({ manifest, pod }) => {
    const allowed = allowedFor(manifest);
    const { restartPolicy = DEFAULT } = pod;
    if (allowed.includes(restartPolicy)) return [];
    const stated = pod.restartPolicy === undefined ? ' (the default)' : '';
    return [
      {
        reason: `has pods with restartPolicy ${restartPolicy}${stated}, which the API server refuses ${placeOf(manifest)}`,
        advice: `write restartPolicy: ${allowed.join(' or ')} in the pod template`,
      },
    ];
  }),
};

function allowedFor(manifest: Manifest): readonly string[] {
  const job = jobSpecOf(manifest);
  if (job !== undefined) return job.podFailurePolicy === undefined ? ['Never', 'OnFailure'] : ['Never'];
  return manifest.kind === 'Pod' ? ['Always', 'Never', 'OnFailure'] : ['Always'];
}

function placeOf(manifest: Manifest): string {
  const job = jobSpecOf(manifest);
  return job?.podFailurePolicy === undefined ? `in a ${manifest.kind}` : 'beside a podFailurePolicy';
}
