import { describing, renderApp } from '../../fixtures/golden-path';

function ending(changes: object) {
  const pod = renderApp(describing({ shape: 'service', ports: { http: 8080 }, ...changes })).pod('Deployment', 'web');
  return [pod.containers[0]?.lifecycle?.preStop?.sleep?.seconds, pod.terminationGracePeriodSeconds];
}

test('a service waits until no new request is on its way, and then has its time', () => {
  expect(ending({})).toEqual([5, 30]);
});

test('the grace period is always the sum of both', () => {
  expect(ending({ shutdown: { waitSeconds: 20, finishSeconds: 100 } })).toEqual([20, 120]);
  expect(ending({ shutdown: { waitSeconds: 0 } })).toEqual([undefined, 25]);
});

test('a worker gets no requests that it would wait for', () => {
  expect(ending({ shape: 'worker', ports: {} })).toEqual([undefined, 25]);
});
