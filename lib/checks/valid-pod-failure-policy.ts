import type { PodFailurePolicyOnExitCodesRequirement, PodFailurePolicyRule } from '../imports/k8s';
import { jobSpecOf } from '../render/job-spec';
import { repeated } from '../repeated';
import { guess } from '../spec/nearest';
import type { Finding, ObjectCheck } from './check';
import { inPods } from './pods';

export const validPodFailurePolicy: ObjectCheck = {
  id: 'valid-pod-failure-policy',
  severity: 'error',
  summary:
    'A rule of a podFailurePolicy that names a container which its pod has not (init containers and sidecars count), or lists an exit code twice or out of order: the API server refuses the Job.',
  remediation: 'correct the rule',
  find: inPods(({ manifest, containers }) => {
    const names = containers.map(({ name }) => name);
    const { rules = [] } = jobSpecOf(manifest)?.podFailurePolicy ?? {};
    return rules.flatMap((rule, index) =>
      findingsIn(rule, names).map(({ reason, advice }) => ({
        reason: `rule ${index + 1} of its podFailurePolicy ${reason}`,
        advice,
      })),
    );
  }),
};

/** ValidatePodFailurePolicy of Kubernetes (pkg/apis/batch/validation). */
function findingsIn({ onExitCodes }: PodFailurePolicyRule, names: readonly string[]): readonly Finding[] {
  if (onExitCodes === undefined) return [];
  // What is built by hand may leave them out.
  const { containerName, values = [] } = onExitCodes as Partial<PodFailurePolicyOnExitCodesRequirement>;
  return [...foreignContainer(containerName, names), ...misplacedCodes(values)];
}

function foreignContainer(name: string | undefined, names: readonly string[]): readonly Finding[] {
  if (name === undefined || names.includes(name)) return [];
  const advice = guess(name, names) ?? `name one of its containers (${names.join(', ')}), or none for any of them`;
  return [{ reason: `names container ${name}, which its pod has not`, advice }];
}

function misplacedCodes(values: readonly number[]): readonly Finding[] {
  const twice = repeated(values.map(String)).map((code) => ({
    reason: `lists exit code ${code} twice`,
    advice: 'write it once, or the code that is meant',
  }));
  const sorted = values.toSorted((a, b) => a - b);
  if (values.join() === sorted.join()) return twice;
  const advice = `write them in order (${sorted.join(', ')})`;
  return [...twice, { reason: `lists exit codes out of order (${values.join(', ')})`, advice }];
}
