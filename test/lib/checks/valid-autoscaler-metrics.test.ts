import { validAutoscalerMetrics } from '../../../lib/checks/valid-autoscaler-metrics';
import { linesOf } from '../../fixtures/check-lines';

const scaling = (metrics: unknown, apiVersion = 'autoscaling/v2') =>
  linesOf(validAutoscalerMetrics, {
    apiVersion,
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'a' },
    spec: { metrics },
  });
const pods = (name: string, averageValue: string | number) => ({
  type: 'Pods',
  pods: { metric: { name }, target: { type: 'AverageValue', averageValue } },
});

test('what is held is above 0, and a metric is a segment of a path', () => {
  expect(scaling([pods('requests_per_second', '500m'), pods('queue', 3)])).toEqual([]);
  expect(scaling([{ type: 'Resource', resource: { name: 'cpu', target: { averageUtilization: 70 } } }])).toEqual([]);
  expect(scaling([pods('x/y', '0m')])).toEqual([
    'HorizontalPodAutoscaler a: spec.metrics[0].pods.target.averageValue is 0m, which is no amount above 0; hold an amount above 0, such as 500m [valid-autoscaler-metrics]',
    'HorizontalPodAutoscaler a: spec.metrics[0].pods.metric.name is "x/y", which no path of the API may hold; name it without / and %, and not . or .. [valid-autoscaler-metrics]',
  ]);
});

test.each(['value', 'averageValue'])('a %s of 0, of nothing that is an amount, or below 0 is refused', (field) => {
  const external = (held: string | number) => [{ external: { metric: { name: 'q' }, target: { [field]: held } } }];
  for (const held of ['0', 0, '-1', 'many']) expect(scaling(external(held))).toHaveLength(1);
});

test('a share of nothing is refused', () => {
  expect(scaling([{ resource: { name: 'cpu', target: { averageUtilization: 0 } } }])).toHaveLength(1);
});

test('what is called alike in another group, or is no list of metrics, is nothing to judge', () => {
  expect(scaling([pods('x/y', '0')], 'example.com/v1')).toEqual([]);
  expect(scaling('many')).toEqual([]);
});
