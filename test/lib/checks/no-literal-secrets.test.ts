import { secretKey } from '../../../lib';
import { warningsOf } from '../../fixtures/check-lines';

const having = (env: Readonly<Record<string, string>>) => warningsOf({ container: { env } });
const warned = (name: string) =>
  `components.sample: Deployment sample/sample: container sample has a value for ${name} in plain text, which its name calls a secret; read it from a Secret that secrets of the facts declare, or call it otherwise [no-literal-secrets]`;

test.each([
  'PASSWORD',
  'DB_PASSWORD',
  'API_TOKEN',
  'CLIENT_SECRET',
  'STRIPE_API_KEY',
  'TLS_PRIVATE_KEY',
  'AWS_CREDENTIALS',
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
])('%s says something about one', (name) => {
  expect(having({ [name]: 'hunter2' })).toEqual([]);
});

test.each(['', 'true', '3600', '/var/run/secrets/token', './token', '$(OTHER)', 'Bearer $(OTHER)'])(
  'no secret is %j',
  (value) => {
    expect(having({ TOKEN: value })).toEqual([]);
  },
);

test('one that is read from a Secret is no literal', () => {
  const facts = { secrets: { login: { keys: ['password'], readBy: ['sample'] } } };
  expect(warningsOf({ facts, container: { env: { PASSWORD: secretKey('login', 'password') } } })).toEqual([]);
});
