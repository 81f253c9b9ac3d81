import { routePath, urlPath } from '../../../lib/spec/url-path';
import { problemsOf } from './problems-of';

test('a probe may ask for whatever a URL holds', () => {
  const sound = ['/', '/healthz', '/a/', '/a:b', '/a..b/.well-known', '/check?url=http://x/../y', '/a%20b'];
  expect(sound.flatMap((path) => problemsOf(urlPath, path))).toEqual([]);
});

test.each([
  ['healthz', 'must start with a slash (got healthz)'],
  ['/a b', 'is no path of a URL (got "/a b"); write blanks, # and letters beyond ASCII as %XX'],
  ['/a#b', 'is no path of a URL (got /a#b); write blanks, # and letters beyond ASCII as %XX'],
  ['/größe', 'is no path of a URL (got /größe); write blanks, # and letters beyond ASCII as %XX'],
  ['//a', 'holds //, which is not what is asked for in the end (got //a); leave it out'],
  ['/a/../b', 'holds /.., which is not what is asked for in the end (got /a/../b); leave it out'],
  ['/a/.', 'holds /., which is not what is asked for in the end (got /a/.); leave it out'],
])('%s is refused', (path, message) => {
  expect(problemsOf(urlPath, path)).toEqual([`x: ${message}`]);
  expect(problemsOf(routePath, path)).toEqual([`x: ${message}`]);
});

test('a route compares no query, and the API refuses an encoded slash', () => {
  expect(problemsOf(routePath, '/shop/')).toEqual([]);
  expect(problemsOf(routePath, '/a?b')).toEqual(['x: has a query, which no route compares (got /a?b); leave it out']);
  expect(problemsOf(routePath, '/a%2Fb')).toEqual([
    'x: holds %2F, which the API server refuses (got /a%2Fb); write a slash, or route the path above',
  ]);
});

test('a star is a letter to a route, whose path is a prefix', () => {
  expect(problemsOf(routePath, '/api/*')).toEqual([
    'x: has a star, which is a letter here (got /api/*); a path is a prefix anyway: leave it out',
  ]);
});
