import type { DaemonSetSpec, DeploymentSpec, StatefulSetSpec } from '../imports/k8s';
import type { WorkloadKind } from '../component/facts';
import { PROGRESS_DEADLINE_SECONDS } from '../component/rollout';
import type { Draft, Topic, Watched } from './alert-rule';
import { select, type Matchers } from './selector';
import { replacementMinutes } from './start-minutes';

/** A rollout that goes on gets a pod further in this time. */
const PATIENCE_MINUTES = 15;
const AFTER_THE_DEADLINE_MINUTES = 5;

/** New versions that reach no pod, of the kinds that roll out. */
export const rolloutAlerts: Topic = (watched) => ROLLOUTS[watched.workload.facts.kind]?.(watched) ?? [];

const ROLLOUTS: Readonly<Partial<Record<WorkloadKind, Topic>>> = {
  Deployment: (watched) => [deploymentStuck(watched)],
  StatefulSet: (watched) => (isUpdatedByHand(watched) ? [] : [statefulSetStuck(watched)]),
  DaemonSet: (watched) => [daemonSetStuck(watched)],
};

/** `OnDelete`: old pods stay until somebody deletes them, and that is no fault. */
function isUpdatedByHand({ object }: Watched): boolean {
  const { updateStrategy } = object.spec as StatefulSetSpec | DaemonSetSpec;
  return updateStrategy?.type === 'OnDelete';
}

/**
 * The Deployment's controller says by itself when progressDeadlineSeconds have passed, and when it may not make pods. A pod
 * that may take longer than that to replace its predecessor is no fault before its own time is over.
 */
function deploymentStuck({ workload: { namespace, objectName, owner }, object }: Watched): Draft {
  const { progressDeadlineSeconds = PROGRESS_DEADLINE_SECONDS } = object.spec as DeploymentSpec;
  const beyond = replacementMinutes(object) - Math.floor(progressDeadlineSeconds / 60);
  const condition = (type: string, status: string) =>
    select('kube_deployment_status_condition', { namespace, deployment: objectName, condition: type, status });
  return {
    alert: 'KubeDeploymentRolloutStuck',
    severity: 'warning',
    forMinutes: AFTER_THE_DEADLINE_MINUTES + Math.max(0, beyond),
    expr: [
      'max by (namespace, deployment) (',
      `  ${condition('Progressing', 'false')}`,
      '  or',
      `  ${condition('ReplicaFailure', 'true')}`,
      ') == 1',
    ].join('\n'),
    summary: `${owner} does not get the pods of its newest version`,
    description: `The rollout of Deployment ${objectName} has not come any further for as long as it may take, or Kubernetes refuses to make its pods. Pods of the version before still run, if there was one.`,
  };
}

/** Pods below the partition keep the old version on purpose; the controller counts it from the first ordinal, whichever that is. */
function statefulSetStuck({ workload: { namespace, objectName, owner }, object }: Watched): Draft {
  const { updateStrategy } = object.spec as StatefulSetSpec;
  const kept = updateStrategy?.rollingUpdate?.partition ?? 0;
  const own: Matchers = { namespace, statefulset: objectName };
  const each = eachOf('statefulset', own);
  return {
    alert: 'KubeStatefulSetUpdateNotRolledOut',
    severity: 'warning',
    forMinutes: PATIENCE_MINUTES + replacementMinutes(object),
    expr: [
      each('kube_statefulset_status_replicas_updated'),
      '<',
      `${each('kube_statefulset_replicas')}${kept === 0 ? '' : ` - ${kept}`}`,
      'unless',
      unlessItMoves('statefulset', select('kube_statefulset_status_replicas_updated', own)),
    ].join('\n'),
    summary: `${owner} has pods that are missing or run an old version`,
    description: `StatefulSet ${objectName} has only {{ $value }} pods of its newest version, and their number does not grow: it waits for a pod that does not become ready, or may not make one.`,
  };
}

function daemonSetStuck(watched: Watched): Draft {
  const { workload, object } = watched;
  const { namespace, objectName, owner } = workload;
  const own: Matchers = { namespace, daemonset: objectName };
  const each = eachOf('daemonset', own);
  const wanted = each('kube_daemonset_status_desired_number_scheduled');
  const updated = each('kube_daemonset_status_updated_number_scheduled');
  const available = each('kube_daemonset_status_number_available');
  const short = (isUpdatedByHand(watched) ? [available] : [updated, available]).map((some) => `  ${some} < ${wanted}`);
  return {
    alert: 'KubeDaemonSetRolloutStuck',
    severity: 'warning',
    forMinutes: PATIENCE_MINUTES + replacementMinutes(object),
    expr: [
      '(',
      short.join('\n  or\n'),
      ')',
      'unless',
      unlessItMoves('daemonset', select('kube_daemonset_status_updated_number_scheduled', own)),
    ].join('\n'),
    summary: `${owner} is not on every node in its newest version`,
    description: `DaemonSet ${objectName} is in order on {{ $value }} nodes only, and their number does not grow: on the others its pod is missing, old or not available.`,
  };
}

const eachOf = (label: string, own: Matchers) => (metric: string) =>
  `max by (namespace, ${label}) (${select(metric, own)})`;

const unlessItMoves = (label: string, updated: string) => `max by (namespace, ${label}) (changes(${updated}[10m])) > 0`;
