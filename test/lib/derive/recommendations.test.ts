import { describing, renderApp, web } from '../../fixtures/golden-path';

const HERE = { cluster: { external: { verticalPodAutoscaler: true } } };
const asking = (shape: object) => describing({ recommendResources: true, ...shape });

test('an application that asks for it is told what it needs, and nothing changes it', () => {
  const tree = renderApp(asking({ ...web, replicas: { min: 2, max: 5 } }), HERE);
  expect(tree.get('VerticalPodAutoscaler', 'web').spec).toEqual({
    targetRef: tree.get('HorizontalPodAutoscaler', 'web').spec.scaleTargetRef,
    updatePolicy: { updateMode: 'Off' },
  });
});

test('nobody is where nobody asks, or the cluster has no recommender', () => {
  expect(renderApp(web, HERE).names('VerticalPodAutoscaler')).toEqual([]);
  expect(renderApp(asking({ ...web, recommendResources: false }), HERE).names('VerticalPodAutoscaler')).toEqual([]);
  expect(renderApp(asking(web)).names('VerticalPodAutoscaler')).toEqual([]);
});

test.each([
  [{ shape: 'agent' }, { apiVersion: 'apps/v1', kind: 'DaemonSet' }],
  [
    { shape: 'cron', schedule: '@daily' },
    { apiVersion: 'batch/v1', kind: 'CronJob' },
  ],
  [{ shape: 'replication-controller' }, { apiVersion: 'v1', kind: 'ReplicationController' }],
])('the target of %j is the object that makes its pods', (shape, target) => {
  const { targetRef } = renderApp(asking(shape), HERE).get('VerticalPodAutoscaler', 'web').spec;
  expect(targetRef).toEqual({ ...target, name: 'web' });
});
