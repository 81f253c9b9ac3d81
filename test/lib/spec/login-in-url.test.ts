import { lineWithLogin } from '../../../lib/spec/login-in-url';

test.each([
  'postgres://app:hunter2@db:5432/app',
  'redis://:hunter2@cache',
  'redis://:12345@cache',
  'postgres://app:%40hunter2@db',
  'postgres://app:passwords@db',
  'postgres://{user}:hunter2@db',
  'http://db:5432;a@b postgres://app:hunter2@db',
  'url = postgres://app:hunter2@db # the database',
])('%s says a password', (text) => {
  expect(lineWithLogin(text)).toBe(0);
});

test.each([
  'https://example.com/?user=a@b',
  'https://example.com:8443/a@b',
  'https://someone@example.com',
  'http://[fd00::1]:8080/a@b',
  'http://[fd00::1]:8080;x@y',
  '{"amqp":"http://mq:15672","from":"noreply@example.com"}',
  '{"text":"http://runbooks:8080\\nops@example.com"}',
  'https://app.example.com:8443,ops@example.com',
  'http://prometheus:9090?user=x@y.org',
  'http://app:8080&login_hint=ops@example.com',
  'http://app:8080|ops@example.com',
  'http://app:8080$uri@example.com',
  'jdbc:sqlserver://srv.database.windows.net:1433;database=db;user=app@srv;password=${DB_PASSWORD}',
  'docker://alpine:3.20@sha256:0123456789abcdef',
  '[a](http://example.com:8080),b@example.com',
  's#://[^:]*:[^@]*@#://***:***@#g',
])('%s says none', (text) => {
  expect(lineWithLogin(text)).toBeUndefined();
});

test.each([
  ['$(DB_PASSWORD)', '${DB_PASSWORD}', 'user$(PASS)', '$DB_PASSWORD', '$1', '$$PW', '$opts{pass}'],
  ['{{ .Password }}', '{env.DB_PASSWORD}', '{$DB_PASSWORD}', '{password}', '{1}', '%{ES_PASSWORD}'],
  ['%s', '%v', '%[2]s', '%DB_PASSWORD%', '__DB_PASSWORD__', '<password>', '...', '***'],
  ['password', 'PASSWORD', 'passwd', 'pass', 'secret', 'user', 'changeme', 'REDACTED', 'xxx'],
])('%s and the like stand for a password', (...all) => {
  expect(all.filter((one) => lineWithLogin(`postgres://app:${one}@db`) !== undefined)).toEqual([]);
});

test.each(['# ', '  #', '; ', ';url = ', '// '])('a line that begins with %j is a comment', (beginning) => {
  const line = `${beginning}mysql://app:hunter2@db`;
  expect(lineWithLogin(line)).toBeUndefined();
  expect(lineWithLogin(`${line}\nmysql://app:hunter2@db`)).toBe(1);
});

test('a long line costs one pass', () => {
  expect(lineWithLogin('://a:$x@'.repeat(50_000))).toBeUndefined();
});
