import { agent, but, of, store, web, type AlertCase } from './alert-case';

const deployment = (condition: string, status: string) =>
  of('kube_deployment_status_condition', { deployment: 'web', condition, status, reason: 'any' });
const set = (metric: string) => of(`kube_statefulset_${metric}`, { statefulset: 'store' });
const daemon = (metric: string) => of(`kube_daemonset_status_${metric}`, { daemonset: 'agent' });

export const rolloutCases: readonly AlertCase[] = [
  {
    alert: 'KubeDeploymentRolloutStuck',
    when: 'the progress deadline has passed',
    app: web,
    series: { [deployment('Progressing', 'false')]: '0x10 1x10', [deployment('Progressing', 'true')]: '1x10 0x10' },
    afterMinutes: 18,
    told: [{ labels: { deployment: 'web' } }],
  },
  {
    alert: 'KubeDeploymentRolloutStuck',
    when: 'a quota refuses its pods',
    app: web,
    series: { [deployment('ReplicaFailure', 'true')]: '1x10' },
    afterMinutes: 6,
    told: [{ labels: { deployment: 'web' } }],
  },
  {
    alert: 'KubeDeploymentRolloutStuck',
    when: 'somebody has paused it',
    app: web,
    series: { [deployment('Progressing', 'unknown')]: '1x60', [deployment('Progressing', 'false')]: '0x60' },
    afterMinutes: 60,
  },
  {
    alert: 'KubeStatefulSetUpdateNotRolledOut',
    when: 'its second pod of the new version does not become ready, so that the first never comes',
    app: store,
    series: { [set('status_replicas_updated')]: '0x2 1x40', [set('replicas')]: '3x42' },
    afterMinutes: 40,
    told: [{ labels: { statefulset: 'store' }, value: '1' }],
  },
  {
    alert: 'KubeStatefulSetUpdateNotRolledOut',
    when: 'a pod cannot be made',
    app: store,
    series: { [set('status_replicas_updated')]: '2x40', [set('replicas')]: '3x40' },
    afterMinutes: 16,
    told: [{ labels: { statefulset: 'store' }, value: '2' }],
  },
  {
    alert: 'KubeStatefulSetUpdateNotRolledOut',
    when: 'each of its pods takes ten minutes, and it goes on',
    app: store,
    series: { [set('status_replicas_updated')]: '0x10 1x10 2x10 3x10', [set('replicas')]: '3x40' },
    afterMinutes: 29,
  },
  {
    alert: 'KubeStatefulSetUpdateNotRolledOut',
    when: 'two pods are kept below the partition',
    app: but(store, { start: 5, rollout: { partition: 2 } }),
    series: { [set('status_replicas_updated')]: '1x60', [set('replicas')]: '3x60' },
    afterMinutes: 60,
  },
  {
    alert: 'KubeStatefulSetUpdateNotRolledOut',
    when: 'the one pod above the partition does not get the new version',
    app: but(store, { start: 5, rollout: { partition: 2 } }),
    series: { [set('status_replicas_updated')]: '0x60', [set('replicas')]: '3x60' },
    afterMinutes: 16,
    told: [{ labels: { statefulset: 'store' }, value: '0' }],
  },
  {
    alert: 'KubeStatefulSetUpdateNotRolledOut',
    when: 'pods are replaced by hand',
    app: but(store, { rollout: { type: 'OnDelete' } }),
    series: { [set('status_replicas_updated')]: '0x60', [set('replicas')]: '3x60' },
    afterMinutes: 60,
  },
  {
    alert: 'KubeDaemonSetRolloutStuck',
    when: 'a node has no pod of it that is available',
    app: agent,
    series: {
      [daemon('desired_number_scheduled')]: '5x40',
      [daemon('updated_number_scheduled')]: '5x40',
      [daemon('number_available')]: '4x40',
    },
    afterMinutes: 16,
    told: [{ labels: { daemonset: 'agent' }, value: '4' }],
  },
  {
    alert: 'KubeDaemonSetRolloutStuck',
    when: 'two nodes keep the old version although all pods are available',
    app: agent,
    series: {
      [daemon('desired_number_scheduled')]: '5x40',
      [daemon('updated_number_scheduled')]: '3x40',
      [daemon('number_available')]: '5x40',
    },
    afterMinutes: 16,
    told: [{ labels: { daemonset: 'agent' }, value: '3' }],
  },
  {
    alert: 'KubeDaemonSetRolloutStuck',
    when: 'it goes over many nodes, one after the other',
    app: agent,
    series: {
      [daemon('desired_number_scheduled')]: '60x60',
      [daemon('updated_number_scheduled')]: '0+1x60',
      [daemon('number_available')]: '59x60',
    },
    afterMinutes: 50,
  },
  {
    alert: 'KubeDaemonSetRolloutStuck',
    when: 'pods with the old version wait until somebody deletes them',
    app: but(agent, { rollout: { type: 'OnDelete' } }),
    series: {
      [daemon('desired_number_scheduled')]: '5x60',
      [daemon('updated_number_scheduled')]: '0x60',
      [daemon('number_available')]: '5x60',
    },
    afterMinutes: 50,
  },
];
