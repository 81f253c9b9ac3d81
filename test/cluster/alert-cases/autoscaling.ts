import { but, of, web, type AlertCase } from './alert-case';

const hpa = (metric: string, labels: Readonly<Record<string, string>> = {}) =>
  of(`kube_horizontalpodautoscaler_${metric}`, { horizontalpodautoscaler: 'web', ...labels });

const current = hpa('status_current_replicas');
const max = { [hpa('spec_max_replicas')]: '4x60' };
const limited = hpa('status_condition', { condition: 'ScalingLimited', status: 'true' });

export const autoscalingCases: readonly AlertCase[] = [
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it is at its maximum and would add more for a quarter of an hour',
    app: web,
    series: { ...max, [current]: '2x5 4x30', [limited]: '0x5 1x30' },
    afterMinutes: 22,
    told: [{ labels: { horizontalpodautoscaler: 'web' }, value: '4' }],
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'KEDA scales it, by an autoscaler that KEDA calls otherwise',
    app: but(web, { replicas: { min: 2, max: 4, triggers: [{ type: 'rabbitmq', metadata: {} }] } }),
    series: Object.fromEntries(
      Object.entries({ ...max, [current]: '4x30', [limited]: '1x30' }).map(([series, values]) => [
        series.replace('"web"', '"keda-hpa-web"'),
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
    series: { ...max, [current]: '3x5 4x1 3x40', [limited]: '0x5 1x1 0x40' },
    afterMinutes: 30,
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it needs its maximum and no more',
    app: web,
    series: { ...max, [current]: '4x60', [limited]: '0x60' },
    afterMinutes: 60,
  },
  {
    alert: 'KubeHpaMaxedOut',
    when: 'it is held back at its minimum',
    app: web,
    series: { ...max, [current]: '2x60', [limited]: '1x60' },
    afterMinutes: 60,
  },
];
