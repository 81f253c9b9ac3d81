import { isHidden, mayHoldSecret, showAt } from '../../../lib/spec/show-at';

const PASSWORD = ['env', 'PASSWORD'];

test.each([
  [['spec', 'template', 'spec', 'containers', 0, 'env', 1, 'value']],
  [['containers', 'web', 'env', 'GREETING']],
  [['containers', 'web', 'env']],
  [['apps', 'shop/web', 'env', 'DB_PASSWORD', 'default']],
  [['apps', 'shop/web', 'env', 'DB2', 'source', 'name']],
  [['apps', 'shop/web', 'secrets']],
  [['apps', 'shop/web', 'secrets', 'db']],
  [['apps', 'shop/web', 'secrets', 'db', 'keys', 0]],
  [['apps', 'shop/web', 'secrets', 'db', 'as']],
  [['apps', 'shop/web', 'args']],
  [['apps', 'shop/web', 'sidecars', 'proxy', 'args', 1]],
  [['apps', 'shop/web', 'health', 'ready', 'command']],
  [['apps', 'shop/web', 'files', '/etc/a']],
  [['apps', 'shop/web', 'liveFiles', '/etc/a', 'app.conf']],
  [['spec', 'containers', 0, 'lifecycle', 'preStop', 'exec', 'command', 2]],
  [['readinessProbe', 'httpGet', 'httpHeaders', 0, 'value']],
  [['spec', 'triggers', 0, 'metadata', 'host']],
  [['data', 'password.txt']],
  [['components', 'grafana', 'adminPassword']],
  [['components', 'grafana', 'tokens', 'api_token', 0]],
])('at %j there may be a secret', (path) => {
  expect(mayHoldSecret(path)).toBe(true);
});

test.each([
  [['spec', 'template', 'spec', 'containers', 0, 'env', 1, 'name']],
  [['spec', 'containers', 0, 'env', 1, 'valueFrom', 'fieldRef', 'fieldPath']],
  [['metadata', 'name']],
  [['spec', 'triggers', 0, 'type']],
  [['claims', 'data', 'size']],
  [['route', 'tls', 'secret']],
  [['spec', 'imagePullSecrets', 0, 'name']],
  [['passwordFile']],
  [[]],
])('at %j there is none', (path) => {
  expect(mayHoldSecret(path)).toBe(false);
});

test.each([
  ['hunter2', 'a text'],
  [12345, 'a number'],
  [12345n, 'a number'],
  [['hunter2'], 'a list'],
  [{ value: 'hunter2' }, 'an object'],
  [true, 'true'],
  ['', '""'],
  [NaN, 'NaN'],
])('of %p, the type alone is shown there: %s', (value, shown) => {
  expect(showAt(PASSWORD, value)).toBe(shown);
});

test.each([['postgres://app:hunter2@db'], [['--verbose', 'postgres://app:hunter2@db']]])(
  'nor is what is a credential by its form shown anywhere: %#',
  (value) => {
    expect(isHidden(['image'], value)).toBe(true);
    expect(showAt(['image'], value)).toMatch(/^a (text|list)$/);
    expect(isHidden(['image'], 'postgres://db')).toBe(false);
  },
);
