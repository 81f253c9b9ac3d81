import { domain, hostname } from '../../../lib/spec/hostname';
import { problemsOf } from './problems-of';

test('a host needs its domain, a domain may be one word', () => {
  expect([problemsOf(hostname, 'search.example.com'), problemsOf(domain, 'local')]).toEqual([[], []]);
  expect(problemsOf(hostname, 'search')).toEqual([
    'x: is not a full name (got search); add its domain, for example search.example.com',
  ]);
});

test.each([
  [
    'https://search.example.com',
    'has a scheme (got https://search.example.com); write the name alone, without https://',
  ],
  ['search.example.com/app', 'has a path (got search.example.com/app); write the name alone'],
  ['search.example.com:443', 'has a port (got search.example.com:443); write the name alone'],
  ['*.example.com', 'is a wildcard, which covers names nobody has asked for (got *.example.com); write one name'],
  ['search.example.com.', 'ends in a dot (got search.example.com.); leave it out'],
  ['Search.Example.com', 'has upper-case letters (got Search.Example.com); write search.example.com'],
  ['10.0.0.1', 'is an address or a number, not a name (got 10.0.0.1); write a DNS name'],
  [
    'search..example.com',
    'is not a DNS name (got search..example.com); use lower-case letters, digits and inner hyphens, with single dots between',
  ],
  [`${'a'.repeat(64)}.com`, `has a part of 64 characters (got ${'a'.repeat(60)}…); DNS allows 63`],
  [`${'a.'.repeat(130)}com`, `has 263 characters (got ${'a.'.repeat(30)}…); DNS allows 253`],
])('%s is refused', (text, message) => {
  expect(problemsOf(hostname, text)).toEqual([`x: ${message}`]);
});
