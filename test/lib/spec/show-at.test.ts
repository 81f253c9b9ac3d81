import { mayHoldSecret, showAt } from '../../../lib/spec/show-at';

const PASSWORD = ['env', 'PASSWORD'];

test.each([
  [['spec', 'template', 'spec', 'containers', 0, 'env', 1, 'value']],
  [['containers', 'web', 'env', 'GREETING']],
  [['containers', 'web', 'env']],
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
  [['containers', 'web', 'env', 'POD', 'path']],
  [['metadata', 'name']],
  [['spec', 'triggers', 0, 'type']],
  [['claims', 'data', 'size']],
  [['route', 'tls', 'secret']],
  [['secrets', 'login', 'keys', 0]],
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
