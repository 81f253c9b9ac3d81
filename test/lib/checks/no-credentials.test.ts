import { config } from '../../../lib';
import { credentialIn } from '../../../lib/checks/credential-forms';
import { noCredentials } from '../../../lib/checks/no-credentials';
import type { Container } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { builtLines, linesOf } from '../../fixtures/check-lines';
import { problemsOf } from '../../fixtures/sample';

/** Put together here, so that no scanner takes this file for a leak. */
const of = (prefix: string, length: number) => `${prefix}${'a1B2'.repeat(length)}`;
const KEY = ['PRIVATE', 'KEY'].join(' ');
const AWS = `AKIA${'A1B2'.repeat(4)}`;
const named = { metadata: { name: 'extra', namespace: 'sample' } };
const LOGIN = 'postgres://app:hunter2@db:5432/app';

test.each([
  ['a private key', `-----BEGIN ${KEY}-----\nMII\n`],
  ['a private key', `-----BEGIN OPENSSH ${KEY}-----`],
  ['an AWS access key id', AWS],
  ['a GitHub token', of('ghp_', 9)],
  ['a GitHub token', of('github_pat_', 6)],
  ['a GitLab token', of('glpat-', 5)],
  ['a Slack token', of('xoxb-', 3)],
  ['a JSON Web Token', `Bearer ${of('eyJ', 4)}.${of('eyJ', 4)}.${of('', 4)}`],
  ['a URL with a password', LOGIN],
  ['a URL with a password', 'redis://:hunter2@cache'],
  ['a URL with a password', 'postgres://app:%40hunter2@db'],
])('%s is known by its form', (name, text) => {
  expect(credentialIn(text)).toBe(name);
  expect(credentialIn(`set x ${text}\n`)).toBe(name);
});

test.each([
  'https://example.com/?user=a@b',
  'https://example.com:8443/a@b',
  'https://someone@example.com',
  'postgres://app:$(DB_PASSWORD)@db',
  'postgres://app:${DB_PASSWORD}@db',
  'postgres://app:{{ .Password }}@db',
  'postgres://app:<password>@db',
  'http://[fd00::1]:8080/a@b',
  'postgres://app:user$(PASS)@db',
  '{"amqp":"http://mq:15672","from":"noreply@example.com"}',
  'https://app.example.com:8443,ops@example.com',
  'http://prometheus:9090?user=x@y.org',
  'docker://alpine:3.20@sha256:0123456789abcdef',
  '[a](http://example.com:8080),b@example.com',
  '-----BEGIN CERTIFICATE-----',
  '-----BEGIN PUBLIC KEY-----',
  'sha256:0123456789abcdef',
  'AKIA',
  'a'.repeat(100_000),
])('%s is none', (text) => {
  expect(credentialIn(text)).toBeUndefined();
});

const refused = (place: string, what: string) =>
  `${place} of container sample holds ${what}, for everybody to read; put it into a Secret that secrets of the facts declare, read it from there, and change it where it is valid [no-credentials]`;

const HOOK = { preStop: { exec: { command: ['sh', '-c', `curl ${LOGIN}`] } } };
const PROBE = { httpGet: { port: 'web', path: '/', httpHeaders: [{ name: 'X-Key', value: AWS }] } };

test.each<[string, Partial<Container>, string]>([
  ['a variable', { env: [{ name: 'DB', value: LOGIN }] }, refused('DB', 'a URL with a password')],
  ['the command', { command: ['./app', `--key=${AWS}`] }, refused('command[1]', 'an AWS access key id')],
  ['the arguments', { args: [LOGIN] }, refused('args[0]', 'a URL with a password')],
  ['a hook', { lifecycle: HOOK }, refused('lifecycle.preStop.exec.command[2]', 'a URL with a password')],
  [
    'a header of a probe',
    { readinessProbe: PROBE },
    refused('readinessProbe.httpGet.httpHeaders[0].value', 'an AWS access key id'),
  ],
])('%s holds none, and the line never shows it', (_, container, line) => {
  const lines = differencesOf({ container });
  expect(lines).toEqual([line]);
  expect(lines.join()).not.toMatch(/hunter2|AKIA/);
});

const placed = (object: string, place: string, what = 'a URL with a password') =>
  `${object}: ${place} holds ${what}, for everybody to read; put it into a Secret that secrets of the facts declare, read it from there, and change it where it is valid [no-credentials]`;

test('nor does a file of a ConfigMap', () => {
  const withFile = (text: string) =>
    problemsOf({ container: { mounts: { '/etc/app': config({ 'app.conf': `url = ${text}\n` }) } } });
  expect(withFile('postgres://db')).toEqual([]);
  expect(withFile(LOGIN)).toEqual([placed('components.sample: ConfigMap sample/sample', 'data["app.conf"]')]);
});

test('nor do bytes, which are read as what they stand for', () => {
  const bytes = (text: string) => ({ binaryData: { key: Buffer.from(text).toString('base64') } });
  expect(builtLines(bytes('-----BEGIN CERTIFICATE-----'))).toEqual([]);
  expect(builtLines(bytes(`-----BEGIN ${KEY}-----`))).toEqual([
    placed('ConfigMap sample/extra', 'binaryData.key', 'a private key'),
  ]);
});

test('nor do annotations, and objects of any other kind', () => {
  expect(builtLines({ metadata: { name: 'extra', namespace: 'sample', annotations: { from: LOGIN } } })).toEqual([
    placed('ConfigMap sample/extra', 'metadata.annotations.from'),
  ]);
  const spec = { triggers: [{ type: 'postgresql', metadata: { connection: LOGIN } }] };
  expect(linesOf(noCredentials, { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', ...named, spec })).toEqual([
    placed('ScaledObject sample/extra', 'spec.triggers[0].metadata.connection'),
  ]);
});

test('a definition of a kind tells people of its fields, by an example', () => {
  const spec = { versions: [{ schema: { openAPIV3Schema: { description: `such as ${LOGIN}` } } }] };
  const apiVersion = 'apiextensions.k8s.io/v1';
  expect(linesOf(noCredentials, { apiVersion, kind: 'CustomResourceDefinition', ...named, spec })).toEqual([]);
});
