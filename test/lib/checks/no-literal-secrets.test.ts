import { config, secretKey } from '../../../lib';
import { noLiteralSecrets } from '../../../lib/checks/no-literal-secrets';
import type { Container } from '../../../lib/imports/k8s';
import { containerFor } from '../../fixtures/built-by-hand';
import { linesOf, warningsOf } from '../../fixtures/check-lines';

const having = (env: Readonly<Record<string, string>>) => warningsOf({ container: { env } });
const said = (place: string, name: string, why = 'its name calls a secret') =>
  `${place} has a value for ${name} in plain text, which ${why}; read it from a Secret that secrets declare, or call it otherwise [no-literal-secrets]`;
const warned = (name: string) => `components.sample: Deployment sample/sample: ${said('container sample', name)}`;

test.each([
  'PASSWORD',
  'DB_PASSWORD',
  'API_TOKEN',
  'CLIENT_SECRET',
  'STRIPE_API_KEY',
  'TLS_PRIVATE_KEY',
  'AWS_CREDENTIALS',
  'PGPASSWORD',
  'MYSQL_PWD',
  'DB_PASS',
  'apiKey',
])('what is called %s is read from a Secret', (name) => {
  expect(having({ [name]: 'hunter2' })).toEqual([warned(name)]);
});

test('the value is never shown', () => {
  expect(having({ PASSWORD: 'hunter2' }).join()).not.toContain('hunter2');
});

test.each([
  'DB_PASSWORD_FILE',
  'TOKEN_PATH',
  'TOKEN_URL',
  'SECRET_NAME',
  'PASSWORDLESS',
  'TOKENS_PER_MINUTE',
  'PUBLIC_KEY',
  'MONKEY',
  'PWD',
  'REQUIRE_PASSWORD',
])('%s says something about one', (name) => {
  expect(having({ [name]: 'hunter2' })).toEqual([]);
});

test.each([
  '',
  'true',
  '3600',
  'bearer',
  '/var/run/secrets/token',
  './token',
  '$(OTHER)',
  'Bearer $(OTHER)',
  '${OTHER}',
  '$OTHER',
  '{{ .Token }}',
  '<token>',
  'https://auth.example.com/token',
  'vault:secret/data/app#token',
])('no secret is %j', (value) => {
  expect(having({ TOKEN: value })).toEqual([]);
});

test('nor does a variable say one among the options of a connection', () => {
  expect(having({ DB_URL: 'Server=db;User Id=sa;Password=hunter2;' })).toEqual([
    `components.sample: Deployment sample/sample: ${said('DB_URL of container sample', 'Password')}`,
  ]);
  expect(having({ DB_URL: 'Server=db;User Id=sa;Password=$(PASSWORD);' })).toEqual([]);
});

test('a number may be a password, and for a token is how many or how long', () => {
  expect(having({ PASSWORD: '123456', TOKEN: '123456' })).toEqual([warned('PASSWORD')]);
});

test('one that is read from a Secret is no literal', () => {
  const facts = { secrets: { login: { keys: ['password'], readBy: ['sample'] } } };
  expect(warningsOf({ facts, container: { env: { PASSWORD: secretKey('login', 'password') } } })).toEqual([]);
});

test('a ConfigMap says none in its files, or in keys that are read as variables', () => {
  const withFile = (name: string, text: string) =>
    warningsOf({ container: { mounts: { '/etc/app': config({ [name]: text }) } } });
  const at = 'components.sample: ConfigMap sample/sample: ';
  expect(withFile('app.yaml', 'db:\n  user: app\n  password: hunter2\n')).toEqual([
    `${at}${said('line 3 of data["app.yaml"]', 'password')}`,
  ]);
  expect(withFile('DB_PASSWORD', 'hunter2')).toEqual([`${at}${said('data', 'DB_PASSWORD')}`]);
  expect(withFile('app.yaml', 'password: ${DB_PASSWORD}\n')).toEqual([]);
});

test('a trigger says none', () => {
  const withMetadata = (metadata: object) => {
    const spec = {
      triggers: [
        { type: 'cron', metadata: {} },
        { type: 'redis', metadata },
      ],
    };
    const named = { metadata: { name: 'web', namespace: 'shop' } };
    return linesOf(noLiteralSecrets, { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', ...named, spec });
  };
  expect(withMetadata({ passwordFromEnv: 'PASSWORD', host: 'redis' })).toEqual([]);
  expect(withMetadata({ password: 'hunter2' })).toEqual([
    `ScaledObject shop/web: ${said('spec.triggers[1].metadata', 'password')}`,
  ]);
});

const sampleContainer = containerFor({ port: () => 8080 });
const inContainer = (container: Partial<Container>) => {
  const spec = { template: { spec: { containers: [{ ...sampleContainer, ...container }] } } };
  const metadata = { name: 'web', namespace: 'shop' };
  return linesOf(noLiteralSecrets, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec }).map((line) =>
    line.replace('Deployment shop/web: ', ''),
  );
};

test('commands, hooks and probes say none, whatever runs them', () => {
  expect(inContainer({ command: ['./app'], args: ['--password=hunter2'] })).toEqual([
    said('the command of container sample', '--password'),
  ]);
  const dump = { exec: { command: ['sh', '-c', 'mysqldump -u root -phunter2 shop'] } };
  expect(inContainer({ lifecycle: { preStop: dump } })).toEqual([
    said('preStop of container sample', '-p', 'mysqldump takes for a password'),
  ]);
  const header = (name: string) => ({ path: '/', port: 8080, httpHeaders: [{ name, value: 'Bearer hunter2' }] });
  expect(inContainer({ readinessProbe: { httpGet: header('Authorization') } })).toEqual([
    said('readinessProbe of container sample', 'Authorization'),
  ]);
  expect(inContainer({ readinessProbe: { httpGet: header('Accept') } })).toEqual([]);
});
