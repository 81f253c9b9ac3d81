import type { LifecycleHandler } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';

const ending = (preStop: LifecycleHandler, terminationGracePeriodSeconds?: number) =>
  differencesOf({ container: { lifecycle: { preStop } }, pod: { terminationGracePeriodSeconds } });
const refused = (waits: number, grace: string) =>
  `container sample waits ${waits} seconds in preStop of the ${grace} that its pod has to end, so it would be killed before it has finished; wait less, or raise terminationGracePeriodSeconds to ${waits} and what finishing takes [valid-termination-grace]`;

test('waiting leaves time to finish', () => {
  expect(ending({ sleep: { seconds: 9 } }, 10)).toEqual([]);
  expect(ending({ sleep: { seconds: 10 } }, 10)).toEqual([refused(10, '10')]);
  expect(ending({ sleep: { seconds: 60 } }, 10)).toEqual([refused(60, '10')]);
});

test('of half a minute where the pod does not say', () => {
  expect(ending({ sleep: { seconds: 29 } })).toEqual([]);
  expect(ending({ sleep: { seconds: 30 } })).toEqual([refused(30, '30 (the default)')]);
});

test.each([[['sleep', '40']], [['/bin/sleep', '40s']], [['/bin/sh', '-c', 'sleep 40; ./drain']]])(
  '%j waits as well',
  (command) => {
    expect(ending({ exec: { command } })).toEqual([refused(40, '30 (the default)')]);
    expect(ending({ exec: { command } }, 41)).toEqual([]);
  },
);

test('what does not wait takes nothing from a pod that may not take any time', () => {
  expect(ending({ exec: { command: ['sleep', '0'] } }, 0)).toEqual([]);
  expect(ending({ exec: { command: ['sleep', '1'] } }, 0)).toEqual([refused(1, '0')]);
});

test('how long another command takes nobody knows', () => {
  expect(ending({ exec: { command: ['./drain', '40'] } })).toEqual([]);
  expect(ending({ exec: { command: ['sh', '-c', './drain && sleep 40'] } })).toEqual([]);
});
