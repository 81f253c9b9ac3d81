import { config } from '../../../lib';
import { noCredentials } from '../../../lib/checks/no-credentials';
import type { Container } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { builtLines, linesOf } from '../../fixtures/check-lines';
import { problemsOf } from '../../fixtures/sample';

/** Put together here, so that no scanner takes this file for a leak. */
const KEY = ['PRIVATE', 'KEY'].join(' ');
const AWS = `AKIA${'A1B2'.repeat(4)}`;
const named = { metadata: { name: 'extra', namespace: 'sample' } };
const LOGIN = 'postgres://app:hunter2@db:5432/app';

const refused = (place: string, what: string) =>
  `${place} of container sample holds ${what}, for everybody to read; put it into a Secret that secrets declare, read it from there, and change it where it is valid [no-credentials]`;

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
  `${object}: ${place} holds ${what}, for everybody to read; put it into a Secret that secrets declare, read it from there, and change it where it is valid [no-credentials]`;

test('nor does a file of a ConfigMap', () => {
  const withFile = (text: string) =>
    problemsOf({ container: { mounts: { '/etc/app': config({ 'app.conf': `url = ${text}\n` }) } } });
  expect(withFile('postgres://db')).toEqual([]);
  expect(withFile(LOGIN)).toEqual([placed('components.sample: ConfigMap sample/sample', 'data["app.conf"]')]);
});

test('of several lines it names the one', () => {
  const lines = (...all: readonly string[]) => builtLines({ data: { 'app.conf': `${all.join('\n')}\n` } });
  expect(lines('# the database', '', `url = ${LOGIN}`)).toEqual([
    placed('ConfigMap sample/extra', 'line 3 of data["app.conf"]'),
  ]);
  expect(lines('# the bucket', `id = ${AWS}`)).toEqual([
    placed('ConfigMap sample/extra', 'line 2 of data["app.conf"]', 'an AWS access key id'),
  ]);
});

test('nor do bytes, which are read as what they stand for', () => {
  const bytes = (text: string) => ({ binaryData: { key: Buffer.from(text).toString('base64') } });
  expect(builtLines(bytes('-----BEGIN CERTIFICATE-----'))).toEqual([]);
  expect(builtLines(bytes(`-----BEGIN ${KEY}-----\n${'a1B2'.repeat(16)}`))).toEqual([
    placed('ConfigMap sample/extra', 'line 1 of binaryData.key', 'a private key'),
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
