import type { Topic } from './alert-rule';
import { select } from './selector';

/** How long the failure of a Job holds before it is told. */
export const JOB_FAILED_MINUTES = 1;

/** A Job that was given up: the one of this name alone, since what it ran before was another Job. */
export const jobAlerts: Topic = ({ workload: { namespace, facts, owner }, object }) => {
  if (facts.kind !== 'Job') return [];
  const { name } = object.metadata;
  const failed = select('kube_job_failed', { namespace, job_name: name, condition: 'true' });
  const consequence =
    facts.before === 'rollout'
      ? `it has to end well before the new version of ${owner} starts`
      : 'nothing starts it again until its description changes or somebody deletes it';
  return [
    {
      alert: 'KubeJobFailed',
      severity: 'warning',
      forMinutes: JOB_FAILED_MINUTES,
      expr: `max by (namespace, job_name) (${failed}) == 1`,
      summary: `${owner} has failed`,
      description: `Job ${name} was given up after all its attempts or its time; ${consequence}.`,
    },
  ];
};
