import { podTemplateOf } from '../render/pod-template';
import type { Draft, Topic, Watched } from './alert-rule';
import { ownPods } from './pod-names';
import { select, type Matchers } from './selector';
import { startMinutes } from './start-minutes';

const PATIENCE_MINUTES = 15;

/** Of what runs until it is told to end: pods that crash, and pods that nobody is sent to. */
export const podAlerts: Topic = (watched) => {
  const own = ownPods(watched.workload);
  return own === undefined ? [] : [crashLooping(watched, own), notReady(watched, own)];
};

function crashLooping({ workload, object }: Watched, own: Matchers): Draft {
  const waiting = { ...own, reason: 'CrashLoopBackOff' };
  const hasInit = (podTemplateOf(object)?.spec?.initContainers ?? []).length > 0;
  const metrics = ['kube_pod_container_status_waiting_reason'].concat(
    hasInit ? 'kube_pod_init_container_status_waiting_reason' : [],
  );
  return {
    alert: 'KubePodCrashLooping',
    severity: 'warning',
    forMinutes: PATIENCE_MINUTES,
    // Between two waits the container runs for a moment: five minutes bridge that.
    expr: metrics
      .map((metric) => `max by (namespace, pod, container) (max_over_time(${select(metric, waiting)}[5m])) >= 1`)
      .join('\nor\n'),
    summary: `${workload.owner} crashes again and again`,
    description:
      'Container {{ $labels.container }} of pod {{ $labels.pod }} ends soon after every start, and the kubelet waits longer and longer before it tries again.',
  };
}

/**
 * Pods that have no node yet have no condition either; those that have ended are not expected to be ready, nor those that
 * have been told to end as long as they may take for it: a pod's time of deletion is when that is over.
 */
function notReady({ workload, object }: Watched, own: Matchers): Draft {
  const each = (metric: string, matchers: Matchers) =>
    `max by (namespace, pod) (${select(metric, { ...own, ...matchers })})`;
  const ended = { phase: { pattern: 'Succeeded|Failed' } };
  return {
    alert: 'KubePodNotReady',
    severity: 'warning',
    forMinutes: PATIENCE_MINUTES + startMinutes(object),
    expr: [
      '(',
      `  ${each('kube_pod_status_ready', { condition: 'true' })} == 0`,
      '  or',
      `  ${each('kube_pod_status_phase', { phase: 'Pending' })} == 1`,
      ')',
      'unless',
      `${each('kube_pod_status_phase', ended)} == 1`,
      'unless',
      `${each('kube_pod_deletion_timestamp', {})} > time()`,
    ].join('\n'),
    summary: `${workload.owner} has a pod that does not become ready`,
    description: `Pod {{ $labels.pod }} has not been ready for longer than it takes to start: nobody is sent to it, and the other pods of ${workload.owner} carry its load.`,
  };
}
