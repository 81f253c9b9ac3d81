import { isPasswordName, isSecretName, namesSecret } from '../../../lib/spec/secret-name';

test.each([
  [
    'PASSWORD',
    'PGPASSWORD',
    'MYSQL_PWD',
    'DB_PASS',
    'REDIS_PASS',
    'PASS',
    'keyStorePassword',
    '--password',
    'requirepass',
  ],
  ['password2', 'PASSWORD_1', 'db.password', 'default_pass', 'basic-auth-password', 'javax.net.ssl.keyStorePassword'],
])('%s and the like are passwords', (...names) => {
  expect(names.filter((name) => !isPasswordName(name))).toEqual([]);
  expect(names.filter((name) => !isSecretName(name))).toEqual([]);
});

test.each([
  [
    'API_KEY',
    'STRIPE_API_KEY',
    'APIKEY',
    'apiKey',
    'X-Api-Key',
    'AWS_SECRET_ACCESS_KEY',
    'ACCESS_KEY',
    'ENCRYPTION_KEY',
  ],
  ['TOKEN', 'ACCESSTOKEN', 'CLIENT_SECRET', 'AWS_CREDENTIALS', 'Authorization', 'TLS_PRIVATE_KEY', 'licence-key'],
])('%s and the like are secrets, and no passwords', (...names) => {
  expect(names.filter((name) => !isSecretName(name) || isPasswordName(name))).toEqual([]);
});

test.each([
  ['DB_PASSWORD_FILE', 'TOKEN_PATH', 'TOKEN_URL', 'SECRET_NAME', 'passwordFromEnv', 'apiKeyRef', 'AWS_ACCESS_KEY_ID'],
  ['PASSWORDLESS', 'TOKENS_PER_MINUTE', 'MAX_TOKENS', 'PUBLIC_KEY', 'MONKEY', 'COMPASS', 'BYPASS', 'CACHE_KEY', 'KEY'],
  ['HIGH_PASS', 'low-pass', 'two_pass', 'minimum-password', 'MAX_PASSWORD'],
  ['PWD', 'OLDPWD', '--no-password', 'REQUIRE_TOKEN', 'automountServiceAccountToken', 'mongod.authorization', ''],
])('%s and the like say something about one, or are none', (...names) => {
  expect(names.filter(isSecretName)).toEqual([]);
});

test.each([
  ['TLS_SECRET', 'ingress-tls'],
  ['existingSecret', 'x'],
  ['IMAGE_PULL_SECRET', 'regcred'],
  ['auth_secret', 'basic-auth'],
  ['secret', 'tls-cert'],
])('%s: %s says which Secret', (name, value) => {
  expect(namesSecret(name, value)).toBe(true);
});

test.each([
  ['CLIENT_SECRET', 'hunter2'],
  ['CLIENT_SECRET', 'swordfish'],
  ['AUTH_SECRET', 'a1b2-c3d4'],
  ['TLS_SECRET', 'Hunter2!'],
  ['DB_PASSWORD', 'basic-auth'],
])('%s: %s may be the secret itself', (name, value) => {
  expect(namesSecret(name, value)).toBe(false);
});
