import { isLiteralSecret } from '../../../lib/checks/literal-secret';

const amongSecrets = (name: string, values: readonly string[]) => values.filter((one) => isLiteralSecret(name, one));

test.each([
  ['durations', ['15m', '1h30m', '500ms', 'PT30M', 'P1D', 'P1DT2H']],
  ['headers and modes', ['X-API-Key', 'X-CSRF-TOKEN', 'Authorization', 'Cookie', 'include', 'same-origin', '~']],
  ['files', ['classpath:key.pem', 'tls.key', 'certs/server.key', './token', '/run/token']],
  ['references', ['{cipher}a1b2', 'awssm:prod/db', '[[ .Token ]]', '%{env:TOKEN}', 'env.TOKEN', '__TOKEN__']],
  ['what a shell fills in', ['`cat /x`', '$1', '$TOKEN', '$TOKEN/x']],
])('%s are no tokens', (_, values) => {
  expect(amongSecrets('TOKEN', values)).toEqual([]);
});

test('a name of a Secret is none', () => {
  expect(isLiteralSecret('TLS_SECRET', 'ingress-tls')).toBe(false);
  expect(isLiteralSecret('CLIENT_SECRET', 'a1b2c3')).toBe(true);
});

test('what only looks like one of them is one', () => {
  const values = ['hunter2', '15minutes', 'P', 'X-Files1', 'tls.key!', 'environment.x', '_TOKEN_', 'a`b', '15m '];
  expect(amongSecrets('TOKEN', values)).toEqual(values);
  expect(amongSecrets('PASSWORD', ['15m', '123456'])).toEqual(['15m', '123456']);
});
