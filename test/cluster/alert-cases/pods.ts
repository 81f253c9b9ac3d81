import { but, of, web, type AlertCase } from './alert-case';

const pod = 'web-6d4cf56db6-x7k2p';
const waiting = (labels: Readonly<Record<string, string>>, metric = 'kube_pod_container_status_waiting_reason') =>
  of(metric, { pod, container: 'app', reason: 'CrashLoopBackOff', ...labels });
const ready = (name = pod) => of('kube_pod_status_ready', { pod: name, condition: 'true' });
const phase = (word: string) => of('kube_pod_status_phase', { pod, phase: word });
const endsBy = of('kube_pod_deletion_timestamp', { pod });

const draining = but(web, { shutdown: { finishSeconds: 7200 } });
const withSidecar = but(web, { sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0' } } });

export const podCases: readonly AlertCase[] = [
  {
    alert: 'KubePodCrashLooping',
    when: 'a container has waited between crashes for a quarter of an hour, with moments in which it ran',
    app: web,
    series: { [waiting({})]: '1x3 _x3 1x3 _x3 1x20' },
    afterMinutes: 20,
    told: [{ labels: { pod, container: 'app' } }],
  },
  {
    alert: 'KubePodCrashLooping',
    when: 'a sidecar does',
    app: withSidecar,
    series: { [waiting({ container: 'proxy' }, 'kube_pod_init_container_status_waiting_reason')]: '1x30' },
    afterMinutes: 20,
    told: [{ labels: { pod, container: 'proxy' } }],
  },
  {
    alert: 'KubePodCrashLooping',
    when: 'it crashed for a few minutes and then ran',
    app: web,
    series: { [waiting({})]: '1x6 _x30' },
    afterMinutes: 25,
  },
  {
    alert: 'KubePodCrashLooping',
    when: 'pods of other workloads crash whose names begin alike',
    app: web,
    series: Object.fromEntries(
      ['web-proxy-x7k2p', 'web-0', 'web-admin-6d4cf56db6-x7k2p', 'cobweb-6d4cf56db6-x7k2p'].map((other) => [
        waiting({ pod: other }),
        '1x30',
      ]),
    ),
    afterMinutes: 25,
  },
  {
    alert: 'KubePodCrashLooping',
    when: 'a pod of the same name crashes in another namespace',
    app: web,
    series: { [waiting({ namespace: 'billing' })]: '1x30' },
    afterMinutes: 25,
  },
  {
    alert: 'KubePodNotReady',
    when: 'a pod runs and fails its readiness probe for a quarter of an hour',
    app: web,
    series: { [ready()]: '0x30', [phase('Running')]: '1x30' },
    afterMinutes: 16,
    told: [{ labels: { pod } }],
  },
  {
    alert: 'KubePodNotReady',
    when: 'no node has room for it, and so it has no condition at all',
    app: web,
    series: { [phase('Pending')]: '1x30' },
    afterMinutes: 16,
    told: [{ labels: { pod } }],
  },
  {
    alert: 'KubePodNotReady',
    when: 'it was evicted, and what is left of it is never ready again',
    app: web,
    series: { [ready()]: '0x30', [phase('Failed')]: '1x30' },
    afterMinutes: 25,
  },
  {
    alert: 'KubePodNotReady',
    when: 'it may take 20 minutes to start and has not had them',
    app: but(web, { health: { startSeconds: 1200 } }),
    series: { [ready()]: '0x60' },
    afterMinutes: 30,
  },
  {
    alert: 'KubePodNotReady',
    when: 'it may take 20 minutes to start and has had them',
    app: but(web, { health: { startSeconds: 1200 } }),
    series: { [ready()]: '0x60' },
    afterMinutes: 36,
    told: [{ labels: { pod } }],
  },
  {
    alert: 'KubePodNotReady',
    when: 'it was told to end, and may take two hours to finish what it does',
    app: draining,
    series: { [ready()]: '0x180', [phase('Running')]: '1x180', [endsBy]: '7200x180' },
    afterMinutes: 119,
  },
  {
    alert: 'KubePodNotReady',
    when: 'those are over, and it is still there',
    app: draining,
    series: { [ready()]: '0x180', [phase('Running')]: '1x180', [endsBy]: '7200x180' },
    afterMinutes: 137,
    told: [{ labels: { pod } }],
  },
  {
    alert: 'KubePodNotReady',
    when: 'it became ready again in time',
    app: web,
    series: { [ready()]: '0x10 1x3 0x10' },
    afterMinutes: 22,
  },
];
