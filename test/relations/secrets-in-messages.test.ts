import { ProblemsError } from '../../lib/spec/problem';
import { differencesOf } from '../fixtures/built-by-hand';
import { builtLines, patchedLines } from '../fixtures/check-lines';
import { describing, problemsOfApp } from '../fixtures/golden-path';
import { problemsOf } from '../fixtures/sample';

/** A secret of which somebody forgot the quotes. */
const SECRET = 918273;

/** An application is looked at when it is defined, too. */
function worker(changes: object): readonly string[] {
  try {
    return problemsOfApp(describing({ shape: 'worker', name: 'app', ...changes }));
  } catch (error) {
    return error instanceof ProblemsError ? error.message.split('\n').slice(1) : [];
  }
}

const replicas = { min: 1, max: 2, triggers: [{ type: 'redis', metadata: { password: SECRET } }] } as never;
const notText = { env: [{ name: 'PASSWORD', value: SECRET as unknown as string }] };
const header = { name: 'Authorization', value: SECRET as unknown as string };
const ENV = '/spec/template/spec/containers/0/env';

test.each<[string, () => readonly string[]]>([
  ['a variable of an application', () => worker({ env: { PASSWORD: SECRET } })],
  ['one that a function makes', () => worker({ env: () => ({ PASSWORD: SECRET }) })],
  ['variables that are no object', () => worker({ env: [`PASSWORD=${SECRET}`] })],
  [
    'a variable of a sidecar',
    () => worker({ sidecars: { proxy: { image: 'registry.example.com/a:1', env: { A: SECRET } } } }),
  ],
  ['a variable of a component', () => problemsOf({ container: { env: { PASSWORD: SECRET } as never } })],
  ['a trigger of an application', () => worker({ replicas })],
  ['a trigger of a component', () => problemsOf({ workload: { replicas } }, { external: { keda: true } })],
  ['a variable of what is built', () => differencesOf({ container: notText })],
  [
    'a header of what is built',
    () => differencesOf({ container: { readinessProbe: { httpGet: { port: 80, path: '/', httpHeaders: [header] } } } }),
  ],
  ['a Secret', () => builtLines({ kind: 'Secret', stringData: { login: SECRET } })],
  ['a number that JSON does not have', () => builtLines({ data: { login: BigInt(SECRET) } })],
  ['a patch', () => patchedLines({ kind: 'Deployment', path: ENV, value: [{ name: 'A', value: SECRET }] })],
])('%s is refused without being shown', (_, problems) => {
  const lines = problems();
  expect(lines).not.toEqual([]);
  expect(lines.join('\n')).not.toContain(String(SECRET));
});

test('what to do is told all the same', () => {
  expect(worker({ replicas })).toEqual([
    '  replicas.triggers[0].metadata.password: must be text (got a number); put quotes around it',
  ]);
});

const PASSWORD = 'hunter2';
const LOGIN = `postgres://app:${PASSWORD}@db`;
const SIDECAR = { image: 'registry.example.com/a:1' };
const FLAG = `--password ${PASSWORD}`;
const POD = '/spec/template/spec/containers/0';
const patched = (path: string, value: unknown) => () => patchedLines({ kind: 'Deployment', path, value });

test.each<[string, () => readonly string[]]>([
  ['a secret that is a text', () => worker({ secrets: { db: PASSWORD } })],
  ['secrets that are a list', () => worker({ secrets: [PASSWORD] })],
  ['a key of a secret', () => worker({ secrets: { db: { keys: [`password=${PASSWORD}`], as: 'env' } } })],
  ['the way to read a secret', () => worker({ secrets: { db: { keys: ['password'], as: PASSWORD } } })],
  ['a variable from no key', () => worker({ secrets: { db: { keys: ['password'], as: { A: PASSWORD } } } })],
  ...['default', 'plain', 'text', 'name', 'kind'].map((field): [string, () => readonly string[]] => [
    `${field} of a variable`,
    () => worker({ env: { DB_PASSWORD: { [field]: PASSWORD } } }),
  ]),
  ['arguments that are a text', () => worker({ args: FLAG })],
  ['a command that is a text', () => worker({ command: FLAG })],
  ['arguments of a sidecar', () => worker({ sidecars: { a: { ...SIDECAR, args: FLAG } } })],
  ['a command of a step', () => worker({ init: { a: { command: FLAG } } })],
  ['a command of a migration', () => worker({ migration: { command: FLAG } })],
  ['a command of a probe', () => worker({ health: { ready: { command: FLAG } } })],
  ['an image', () => worker({ image: `https://app:${PASSWORD}@registry.example.com/a:1` })],
  ['a destination', () => worker({ connects: { db: LOGIN } })],
  ['a folder of files', () => worker({ files: { '/etc/a': `password=${PASSWORD}` } })],
  ['a patch of arguments', patched(`${POD}/args`, FLAG)],
  ['a patch of a hook', patched(`${POD}/lifecycle`, { preStop: { exec: { command: FLAG } } })],
])('%s is refused without its text', (_, problems) => {
  const lines = problems();
  expect(lines).not.toEqual([]);
  expect(lines.join('\n')).not.toContain(PASSWORD);
});

test('a number among arguments is none either', () => {
  expect(worker({ args: ['--password', SECRET] })).toEqual([
    '  args[1]: must be text (got a number); put quotes around it',
  ]);
});
