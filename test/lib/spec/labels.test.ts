import { labels } from '../../../lib/spec/labels';
import { problemsOf } from './problems-of';

const ADVICE = 'start and end with a letter or digit, and use letters, digits, dots, hyphens and underscores between';

test('labels are what Kubernetes takes', () => {
  const sound = { team: 'Search_1', 'example.com/cost.centre': '', ['k'.repeat(63)]: 'v'.repeat(63) };
  expect(problemsOf(labels, sound)).toEqual([]);
});

test.each([
  [{ 'a/b/c': 'x' }, 'x["a/b/c"]: has more than one slash; write prefix/name or a name alone'],
  [{ '/b': 'x' }, 'x["/b"]: starts with a slash; write prefix/name or a name alone'],
  [{ 'Example.com/b': 'x' }, 'x["Example.com/b"]: has a prefix that has upper-case letters; write example.com'],
  [{ 'example.com/': 'x' }, `x["example.com/"]: is not allowed by Kubernetes; ${ADVICE}`],
  [{ '': 'x' }, 'x[""]: must not be empty'],
  [{ _a: 'x' }, `x._a: is not allowed by Kubernetes; ${ADVICE}`],
  [{ ['k'.repeat(64)]: 'x' }, `x.${'k'.repeat(64)}: has 64 characters; Kubernetes allows 63`],
  [{ a: 'two words' }, `x.a: is not allowed by Kubernetes (got "two words"); ${ADVICE}`],
  [{ a: 'v'.repeat(64) }, `x.a: has 64 characters (got ${'v'.repeat(60)}…); Kubernetes allows 63`],
  [{ a: 1 }, "x.a: must be text (got 1); write '1'"],
])('%j is refused', (value, line) => {
  expect(problemsOf(labels, value)).toEqual([line]);
});
