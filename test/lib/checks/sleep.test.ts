import { sleepSeconds } from '../../../lib/checks/sleep';

const scripted = (script: string) => sleepSeconds(['/bin/sh', '-c', script]);

test.each([
  [['sleep', '40'], 40],
  [['/bin/sleep', '1m'], 60],
  [['/usr/bin/sleep', '2h'], 7200],
  [['sleep', '1m', '30s'], 90],
  [['sleep', '0.5'], 0.5],
])('%j waits %d seconds', (command, seconds) => {
  expect(sleepSeconds(command)).toBe(seconds);
});

test.each([
  ['sh', '-c'],
  ['/bin/bash', '-ec'],
  ['bash', '-e', '-c'],
  ['/bin/dash', '-c'],
])('so does what %s is told to do first', (...shell) => {
  expect(sleepSeconds([...shell, 'sleep 40; ./drain'])).toBe(40);
});

test('whatever follows', () => {
  const scripts = ['sleep 40', ' sleep 40s\n./drain', 'exec /bin/sleep 40', 'sleep 40 && ./drain', 'sleep 40 || true'];
  expect(scripts.map(scripted)).toEqual([40, 40, 40, 40, 40]);
});

test('of what else a command does nothing is known', () => {
  const scripts = ['./drain; sleep 40', 'sleep 40 & ./drain', 'sleep $WAIT', 'sleep 40x', 'sleepy 40', ''];
  expect(scripts.map(scripted)).toEqual(scripts.map(() => undefined));
  expect(sleepSeconds(['./drain', '-c', 'sleep 40'])).toBeUndefined();
  expect(sleepSeconds(['sh', './drain', '-c', 'sleep 40'])).toBeUndefined();
  expect([sleepSeconds([]), sleepSeconds(['sh', '-c'])]).toEqual([undefined, undefined]);
});
