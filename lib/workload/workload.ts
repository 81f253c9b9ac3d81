import type { Construct } from 'constructs';
import type { JobDescription, PodDescription } from '../component/pods';
import {
  KubeConfigMap,
  KubeCronJob,
  KubeDaemonSet,
  KubeDeployment,
  KubeJob,
  KubeStatefulSet,
  type DeploymentSpec,
  type PodTemplateSpec,
} from '../imports/k8s';
import { metadataOf, versionLabel } from '../plan/labels';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { PRUNE_PROTECTION } from '../plan/prune-protection';
import { claimTemplates, renderClaims } from './claims';
import { jobSpec } from './job';
import { requireFieldsOfKind } from './kind-fields';
import { podTemplate } from './pod';
import { configFilesOf } from './volumes';

/** Old ReplicaSets and ControllerRevisions to roll back to; Kubernetes keeps ten. */
const REVISION_HISTORY = 5;
const DEFAULT_ROLLOUT = { maxUnavailable: 0, maxSurge: '25%' };

/**
 * Renders a workload, its ConfigMaps and its claims.
 * @throws Error when the description contradicts the facts; the message goes on after `workload <name>`.
 */
export function renderWorkload(
  scope: Construct,
  workload: PlannedWorkload,
  { description, plan }: { description: PodDescription; plan: Plan },
): void {
  requireFieldsOfKind(workload, description);
  for (const { objectName, files } of configFilesOf(workload, description)) {
    new KubeConfigMap(scope, `config-${objectName}`, {
      metadata: { ...metadataOf(workload), name: objectName },
      data: files,
    });
  }
  renderClaims(scope, workload, plan.cluster);
  RENDER[workload.facts.kind](scope, workload, {
    description,
    template: podTemplate(workload, description, plan),
    plan,
  });
}

interface Parts {
  readonly description: PodDescription;
  readonly template: PodTemplateSpec;
  readonly plan: Plan;
}
type Renderer = (scope: Construct, workload: PlannedWorkload, parts: Parts) => void;

const RENDER: Readonly<Record<PlannedWorkload['facts']['kind'], Renderer>> = {
  Deployment(scope, workload, { description, template }) {
    new KubeDeployment(scope, workload.name, {
      metadata: metadata(workload),
      spec: {
        ...replicas(workload),
        revisionHistoryLimit: REVISION_HISTORY,
        strategy: strategy(description),
        selector: { matchLabels: workload.labels },
        template,
      },
    });
  },
  StatefulSet(scope, workload, { template, plan }) {
    new KubeStatefulSet(scope, workload.name, {
      metadata: { ...metadata(workload), annotations: PRUNE_PROTECTION },
      spec: {
        ...replicas(workload),
        serviceName: headlessName(workload),
        revisionHistoryLimit: REVISION_HISTORY,
        selector: { matchLabels: workload.labels },
        template,
        ...claimTemplates(workload, plan.cluster),
      },
    });
  },
  DaemonSet(scope, workload, { template }) {
    new KubeDaemonSet(scope, workload.name, {
      metadata: metadata(workload),
      spec: {
        revisionHistoryLimit: REVISION_HISTORY,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
        selector: { matchLabels: workload.labels },
        template,
      },
    });
  },
  Job(scope, workload, { description, template }) {
    new KubeJob(scope, workload.name, {
      metadata: metadata(workload),
      spec: jobSpec(jobOf(workload, description), template),
    });
  },
  CronJob(scope, workload, { description, template }) {
    const { schedule, timeZone = 'Etc/UTC', concurrencyPolicy = 'Forbid', ...job } = jobOf(workload, description);
    if (schedule === undefined) throw new Error('is a CronJob without a schedule; set job.schedule in its pods');
    new KubeCronJob(scope, workload.name, {
      metadata: metadata(workload),
      spec: {
        schedule,
        timeZone,
        concurrencyPolicy,
        jobTemplate: { metadata: { labels: metadata(workload).labels }, spec: jobSpec(job, template) },
      },
    });
  },
};

/** The Service that gives the pods of a StatefulSet their names. */
export function headlessName({ objectName }: PlannedWorkload): string {
  return `${objectName}-pods`;
}

function metadata(workload: PlannedWorkload) {
  const { labels, ...rest } = metadataOf(workload);
  return { ...rest, labels: { ...labels, ...versionLabel(workload) } };
}

/** Left out under an autoscaler: two owners of the field would fight over it at every apply. */
function replicas({ facts: { replicas: declared } }: PlannedWorkload): { replicas?: number } {
  return typeof declared === 'object' ? {} : { replicas: declared ?? 1 };
}

function strategy({ rollout = DEFAULT_ROLLOUT }: PodDescription): DeploymentSpec['strategy'] {
  return rollout === 'Recreate' ? { type: 'Recreate' } : { type: 'RollingUpdate', rollingUpdate: { ...rollout } };
}

function jobOf({ facts }: PlannedWorkload, { job }: PodDescription): JobDescription {
  if (job === undefined)
    throw new Error(
      `is a ${facts.kind}, but its pods say nothing in job; state backoffLimit and activeDeadlineSeconds`,
    );
  return job;
}
