import { duration } from '../../../lib/spec/duration';
import { problemsOf } from './problems-of';

test.each(['30s', '5m', '1h30m', '500ms', '1m500ms', '0s'])('%s is a duration', (text) => {
  expect(problemsOf(duration, text)).toEqual([]);
});

test.each([
  ['30', 'has no unit (got "30"); did you mean 30s?'],
  ['15d', 'has a unit longer than hours, which Go does not know (got 15d); write 360h'],
  ['2w', 'has a unit longer than hours, which Go does not know (got 2w); write 336h'],
  ['30m1h', 'is not a duration (got 30m1h); write whole hours, minutes and seconds, for example 30s, 5m or 1h30m'],
  ['1.5h', 'is not a duration (got 1.5h); write whole hours, minutes and seconds, for example 30s, 5m or 1h30m'],
  ['-5m', 'is not a duration (got -5m); write whole hours, minutes and seconds, for example 30s, 5m or 1h30m'],
  ['', 'must not be empty'],
])('%j is refused', (text, message) => {
  expect(problemsOf(duration, text)).toEqual([`x: ${message}`]);
});
