import { pageUrl } from '../../../lib/spec/page-url';
import { problemsOf } from './problems-of';

test('a page is reached by a whole URL', () => {
  const sound = ['https://wiki.example.com/alerts', 'http://wiki', 'https://git.example.com:8443/a/b.md?plain=1'];
  expect(sound.flatMap((url) => problemsOf(pageUrl, url))).toEqual([]);
});

test.each([
  ['', 'must not be empty'],
  ['docs/operations/alerts.md', 'must start with https:// or http:// (got docs/operations/alerts.md)'],
  ['https://', 'is no URL (got https://); write blanks and letters beyond ASCII as %XX'],
  ['https://wiki/a b', 'is no URL (got "https://wiki/a b"); write blanks and letters beyond ASCII as %XX'],
  ['https://wiki/alerts#top', 'has an anchor, which is put behind it (got https://wiki/alerts#top); leave it out'],
])('%j is refused', (url, message) => {
  expect(problemsOf(pageUrl, url)).toEqual([`x: ${message}`]);
});

test('a login is refused without being shown', () => {
  expect(problemsOf(pageUrl, 'https://app:hunter2@wiki/')).toEqual([
    'x: must have no login, which everybody would read (got one); leave it out',
  ]);
});
