import { isPasswordName, isSecretName } from '../../../lib/spec/secret-name';

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
  ['PWD', 'OLDPWD', '--no-password', 'REQUIRE_TOKEN', 'automountServiceAccountToken', 'mongod.authorization', ''],
])('%s and the like say something about one, or are none', (...names) => {
  expect(names.filter(isSecretName)).toEqual([]);
});
