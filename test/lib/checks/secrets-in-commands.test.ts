import { secretsInCommand } from '../../../lib/checks/secrets-in-commands';

const namesIn = (...command: readonly string[]) => secretsInCommand(command).map(({ name }) => name);

test.each([
  ['--password', ['./app', '--password=hunter2']],
  ['--password', ['./app', '--password', 'hunter2']],
  ['--db-pass', ['./app', '--db-pass=correct horse']],
  ['-password', ['./app', '-password', 'hunter2']],
  ['--api-key', ['sh', '-c', './app --api-key "a1b2c3" --verbose']],
  ['PGPASSWORD', ['sh', '-c', 'PGPASSWORD=hunter2 psql']],
  ['PGPASSWORD', ['sh', '-c', "export PGPASSWORD='hunter2'\npsql"]],
  ['auth.password', ['./app', '--set=auth.password=hunter2']],
  ['-Djavax.net.ssl.keyStorePassword', ['java', '-Djavax.net.ssl.keyStorePassword=hunter2']],
  ['Authorization', ['sh', '-c', 'curl -H "Authorization: Bearer hunter2" http://sample']],
  ['token', ['curl', 'http://sample/?token=a1b2c3']],
])('%s is found in %j', (name, command) => {
  expect(namesIn(...command)).toEqual([name]);
});

test.each([
  ['mysqldump', '-p', ['mysqldump', '-u', 'root', '-phunter2', 'shop']],
  ['mysql', '-p', ['sh', '-c', "true; mysql -u root -p'hunter2' shop"]],
  ['redis-cli', '-a', ['redis-cli', '-a', 'hunter2', 'ping']],
  ['mongosh', '-p', ['mongosh', '-u', 'root', '-p', 'hunter2']],
  ['curl', '--user', ['curl', '--user', 'admin:hunter2', 'http://sample']],
  ['SQL', 'IDENTIFIED BY', ['mysql', '-e', "CREATE USER a IDENTIFIED BY 'hunter2'"]],
  ['curl', '-u', ['sh', '-c', 'curl -s -u app:hunter2 http://sample']],
])('%s takes %s for a password in %3$j', (program, name, command) => {
  expect(secretsInCommand(command)).toEqual([{ program, name }]);
});

test.each([
  [['./app', '--password=$(PASSWORD)', '--token', '$(TOKEN)']],
  [['./app', '--password-file=/run/password', '--token-path', '/run/token']],
  [['./app', '--no-password', 'shop', '--require-token', 'always']],
  [['./app', '--password', '--verbose']],
  [['./app', '-p', '8080', '-a', 'x', '-u', 'app:x']],
  [['sh', '-c', 'PGPASSWORD="$PASSWORD" psql --password && echo done']],
  [['sh', '-c', 'TOKEN=$(cat /run/token); [ "$TOKEN" = x ] || exit 1']],
  [['sh', '-c', 'mysql -p"$PASSWORD"; ./app -p8080']],
  [['sh', '-c', 'mysql -u root -p; redis-cli -a "$PASSWORD" ping']],
  [['mysqld', '--user=mysql', '-port', '3']],
  [['sh', '-c', 'chown mysql:mysql -printf; find / -user mysql -printf x']],
  [['sh', '-c', 'TOKEN=`cat /x` PGPASSWORD=$1 ./app --token $TOKEN/x']],
  [['curl', '-H', 'Authorization: Bearer $(TOKEN)', '--user', 'app:$(PASSWORD)']],
  [['curl', '-u', 'app:$(PASSWORD)', 'http://sample:8080']],
  [[]],
])('%j has none', (command) => {
  expect(secretsInCommand(command)).toEqual([]);
});
