import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOfApp, web } from '../../fixtures/golden-path';

const startupProbe = (seconds: number) => ({
  startupProbe: { tcpSocket: { port: 'web' }, periodSeconds: 1, failureThreshold: seconds },
});
const starting = (seconds: number, spec: object = {}) => differencesOf({ container: startupProbe(seconds), spec });

test('a pod that takes its time to start is no failed rollout', () => {
  const refused = (given: string) => [
    `gives up a rollout after ${given}, but by its probes a pod may take 600 to start; raise progressDeadlineSeconds above 600 [valid-progress-deadlines]`,
  ];
  expect(starting(599)).toEqual([]);
  expect(starting(600)).toEqual(refused('600 seconds without progress (progressDeadlineSeconds, the default)'));
  expect(starting(600, { progressDeadlineSeconds: 60 })).toEqual(
    refused('60 seconds without progress (progressDeadlineSeconds)'),
  );
  expect(starting(600, { progressDeadlineSeconds: 601 })).toEqual([]);
});

test('what is built keeps what the API server asks of it', () => {
  expect(differencesOf({ spec: { minReadySeconds: 599 } })).toEqual([]);
  expect(differencesOf({ spec: { minReadySeconds: 600 } })).toEqual([
    'gives up a rollout after 600 seconds without progress (progressDeadlineSeconds, the default), but a new pod counts after 600 (minReadySeconds); raise progressDeadlineSeconds above 600 [valid-progress-deadlines]',
  ]);
});

test('that a pod is ready is progress: its start and the time after it are not added', () => {
  expect(starting(400, { minReadySeconds: 400 })).toEqual([]);
});

test('a stated deadline of an application is above the time that it may take to start', () => {
  const stating = (rollout: object) => problemsOfApp({ ...web, health: { startSeconds: 300 }, rollout });
  expect(stating({ progressDeadlineSeconds: 301 })).toEqual([]);
  expect(stating({ progressDeadlineSeconds: 60 })).toEqual([
    'apps.shop/web: Deployment shop/web: gives up a rollout after 60 seconds without progress (progressDeadlineSeconds), but by its probes a pod may take 300 to start; raise progressDeadlineSeconds above 300 [valid-progress-deadlines]',
  ]);
});
