import { validAutoscalerBounds } from '../../../lib/checks/valid-autoscaler-bounds';
import { linesOf } from '../../fixtures/check-lines';

const scaling = (spec: object, apiVersion = 'autoscaling/v2') =>
  linesOf(validAutoscalerBounds, { apiVersion, kind: 'HorizontalPodAutoscaler', metadata: { name: 'a' }, spec });

test('an autoscaler keeps as many pods at least as it may have at most', () => {
  expect(scaling({ minReplicas: 3, maxReplicas: 3 })).toEqual([]);
  expect(scaling({ minReplicas: 4, maxReplicas: 3 })).toEqual([
    'HorizontalPodAutoscaler a: keeps 4 pods at least and 3 at most; lower minReplicas, or raise maxReplicas [valid-autoscaler-bounds]',
  ]);
});

test('one at least where it does not say', () => {
  expect(scaling({ maxReplicas: 1 })).toEqual([]);
  expect(scaling({ maxReplicas: 0 })).toHaveLength(1);
});

test('what is called alike in another group has other fields', () => {
  expect(scaling({ minReplicas: 4, maxReplicas: 3 }, 'example.com/v1')).toEqual([]);
});
