import { defineApp } from '../../../lib';
import { describing } from '../../fixtures/golden-path';

const define = (changes: object) => () => defineApp<string>(describing(changes));

test.each([
  [{ shape: 'worker', route: { host: 'web' } }, 'route: is for service, stateful and built; shape worker has none'],
  [{ shape: 'worker', schedule: '@daily' }, 'schedule: is for cron; shape worker has none'],
  [{ shape: 'job', health: { ready: '/' } }, 'health: is for service, worker, stateful, agent, pod'],
  [{ shape: 'agent', replicas: 2 }, 'replicas: is for service, worker, stateful'],
])('%j: a field of other shapes is told as theirs', (changes, line) => {
  expect(define(changes)).toThrow(line);
});

test('what no shape has is told beside the fields that there are, or the one that is meant', () => {
  expect(define({ shape: 'worker', replicaz: 2, route: { host: 'web' } })).toThrow(
    /replicaz: is not a field here; did you mean replicas\?[^]*route: is for service/,
  );
});
