import { but, of, web, type AlertCase } from './alert-case';

const hpa = (metric: string, labels: Readonly<Record<string, string>> = {}) =>
  of(`kube_horizontalpodautoscaler_${metric}`, { horizontalpodautoscaler: 'web', ...labels });

const current = hpa('status_current_replicas');
const max = { [hpa('spec_max_replicas')]: '4x60' };
/** CPU of the pods in percent of their request, of which 70 are wanted. */
const cpu = { metric_name: 'cpu', metric_target_type: 'utilization', container: '' };
const used = hpa('status_target_metric', cpu);
const target = { [hpa('spec_target_metric', cpu)]: '70x60' };
const limited = hpa('status_condition', { condition: 'ScalingLimited', status: 'true' });

const bounds = { ...max, ...target };

export const autoscalingCases: readonly AlertCase[] = [
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it is at its maximum and would add more for a quarter of an hour',
    app: web,
    series: { ...bounds, [current]: '2x5 4x30', [limited]: '0x5 1x30', [used]: '95x40' },
    afterMinutes: 22,
    told: [{ labels: { horizontalpodautoscaler: 'web' }, value: '4' }],
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'the load comes in waves that never let it take a pod away',
    app: web,
    series: {
      ...bounds,
      [current]: '4x60',
      [limited]: '1x60',
      [used]: '95 40 40 40 95 40 40 40 95 40 40 40 95 40 40 40 95 40 40',
    },
    afterMinutes: 18,
    told: [{ labels: { horizontalpodautoscaler: 'web' }, value: '4' }],
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'one container of its pods is beyond its target, and the other, measured alike, is not',
    app: web,
    series: {
      ...max,
      [current]: '4x30',
      [limited]: '1x30',
      [hpa('spec_target_metric', { ...cpu, container: 'app' })]: '70x30',
      [hpa('status_target_metric', { ...cpu, container: 'app' })]: '95x30',
      [hpa('spec_target_metric', { ...cpu, container: 'proxy' })]: '90x30',
      [hpa('status_target_metric', { ...cpu, container: 'proxy' })]: '80x30',
    },
    afterMinutes: 22,
    told: [{ labels: { horizontalpodautoscaler: 'web' }, value: '4' }],
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'KEDA scales it, by an autoscaler that KEDA calls otherwise',
    app: but(web, { replicas: { min: 2, max: 4, triggers: [{ type: 'rabbitmq', metadata: {} }] } }),
    series: Object.fromEntries(
      Object.entries({ ...bounds, [current]: '4x30', [limited]: '1x30', [used]: '95x30' }).map(([series, values]) => [
        series
          .replace('"web"', '"keda-hpa-web"')
          .replace('"cpu"', '"s0-rabbitmq-orders"')
          .replace('utilization', 'average'),
        values,
      ]),
    ),
    afterMinutes: 22,
    told: [{ labels: { horizontalpodautoscaler: 'keda-hpa-web' }, value: '4' }],
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it is at its maximum for a minute only',
    app: web,
    series: { ...bounds, [current]: '3x5 4x1 3x40', [limited]: '0x5 1x1 0x40', [used]: '60x5 95x1 60x40' },
    afterMinutes: 30,
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it needs its maximum and no more',
    app: web,
    series: { ...bounds, [current]: '4x60', [limited]: '0x60', [used]: '72x60' },
    afterMinutes: 60,
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it is at its maximum, would take pods away, and may not',
    app: web,
    series: { ...bounds, [current]: '4x60', [limited]: '1x60', [used]: '95x10 20x50' },
    afterMinutes: 60,
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it is held back at its minimum',
    app: web,
    series: { ...bounds, [current]: '2x60', [limited]: '1x60', [used]: '20x60' },
    afterMinutes: 60,
  },
];
