import { everySeconds } from '../../../lib/spec/cron-every';

test.each([
  ['1h30m', 5400],
  ['1.5h', 5400],
  ['.5m', 30],
  ['5.s', 5],
  ['90s', 90],
])('@every %s is %i seconds', (duration, seconds) => {
  expect(everySeconds(`@every ${duration}`)).toBe(seconds);
});

test('whole seconds, and one at least', () => {
  expect(everySeconds('@every 1999ms')).toBe(1);
  expect(['500ms', '20us', '0s'].map((duration) => everySeconds(`@every ${duration}`))).toEqual([1, 1, 1]);
});

test('all else is none', () => {
  const texts = ['@every', '@every 5', '@every day', '@every 1d', '@every  1h', '@daily', '1h', '@every 1.2.3s'];
  expect(texts.filter((text) => everySeconds(text) !== undefined)).toEqual([]);
});
