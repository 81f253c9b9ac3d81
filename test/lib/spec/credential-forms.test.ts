import { credentialIn, findCredential } from '../../../lib/spec/credential-forms';

/** Put together here, so that no scanner takes this file for a leak. */
const of = (prefix: string, length: number) => `${prefix}${'a1B2'.repeat(length)}`;
const HEADER = `-----BEGIN ${['PRIVATE', 'KEY'].join(' ')}-----`;
const AWS = `AKIA${'A1B2'.repeat(4)}`;

test.each([
  ['a private key', `${HEADER}\n${of('', 16)}\n`],
  ['a private key', `${HEADER.replace('PRIVATE', 'OPENSSH PRIVATE')}\n  ${of('', 16)}`],
  ['a private key', `{"key":"${HEADER}\\n${of('', 16)}"}`],
  ['a private key', `"${HEADER}\\n" +\n  "${of('', 16)}\\n"`],
  ['a private key', `${HEADER}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${of('', 16)}`],
  ['an AWS access key id', AWS],
  ['a GitHub token', of('ghp_', 9)],
  ['a GitHub token', of('github_pat_', 6)],
  ['a GitLab token', of('glpat-', 5)],
  ['a Slack token', of('xoxb-', 3)],
  ['a JSON Web Token', `Bearer ${of('eyJ', 4)}.${of('eyJ', 4)}.${of('', 4)}`],
  ['a URL with a password', 'postgres://app:hunter2@db:5432/app'],
])('%s is known by its form', (name, text) => {
  expect(credentialIn(text)).toBe(name);
  expect(credentialIn(`set x ${text}\n`)).toBe(name);
});

test.each([
  '-----BEGIN CERTIFICATE-----',
  '-----BEGIN PUBLIC KEY-----',
  `grep -q -- "${HEADER}" /tls/key`,
  `${HEADER}\n${of('', 2)}`,
  'sha256:0123456789abcdef',
  'AKIA',
  'AKIAIOSFODNN7EXAMPLE',
  'REGION=ASIAPACIFICSOUTHEAST',
])('%s is none', (text) => {
  expect(credentialIn(text)).toBeUndefined();
});

test('a long text costs one pass', () => {
  expect(credentialIn('a'.repeat(100_000))).toBeUndefined();
  expect(credentialIn(`${HEADER}\n${'A: '.repeat(50_000)}`)).toBeUndefined();
});

test('it is told with the line that it begins in', () => {
  expect(findCredential(`a\n\n${AWS}\n`)).toEqual({ name: 'an AWS access key id', line: 2 });
  expect(findCredential('a\nhttp://app:hunter2@db')).toEqual({ name: 'a URL with a password', line: 1 });
});
