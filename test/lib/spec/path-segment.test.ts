import { pathSegment } from '../../../lib/spec/path-segment';
import { problemsOf } from './problems-of';

test('names of metrics are segments of a path, in whatever words', () => {
  expect(['requests_per_second', 'queue-length', 'a.b', 'X:y'].flatMap((one) => problemsOf(pathSegment, one))).toEqual(
    [],
  );
});

test.each([
  ['x/y', 'holds /, which no path of the API may (got x/y); write it without'],
  ['50%', 'holds %, which no path of the API may (got 50%); write it without'],
  ['.', 'is no name in a path of the API (got .); write a name'],
  ['..', 'is no name in a path of the API (got ..); write a name'],
  ['', 'must not be empty'],
])('%p is none', (text, message) => {
  expect(problemsOf(pathSegment, text)).toEqual([`x: ${message}`]);
});
