import { secretsInFile } from '../../../lib/checks/secrets-in-files';

const found = (file: string, text: string) => secretsInFile(file, `${text}\n`).map(({ name }) => name);

test.each([
  ['password', 'app.yaml', '  password: hunter2'],
  ['password', 'app.yaml', '- password: "correct horse" # for now'],
  ['password', 'app.ini', 'password = hunter2 ; for now'],
  ['db.password', 'app.properties', 'db.password=hunter2'],
  ['PGPASSWORD', 'app.env', 'export PGPASSWORD=hunter2'],
  ['password', 'app.json', '  "password": "hunter2",'],
  ['apiKey', 'app.json', '{"user":"app","apiKey":"a1b2"}'],
  ['password', 'kafka.conf', 'jaas.config=x.LoginModule required user="app" password="hunter2";'],
  ['password', 'app.xml', '<db><user>app</user><password>hunter2</password></db>'],
  ['requirepass', 'redis.conf', 'requirepass hunter2'],
  ['authorization', 'app.yaml', 'authorization: Bearer a1b2c3'],
  ['default_pass', 'rabbitmq.conf', 'default_pass = 123456'],
  ['token', 'app.py', 'token = "a1b2c3"'],
  ['Password', 'app.json', '{"Default":"Server=db;Password=hunter2"}'],
  ['password', 'app.ini', 'dsn = host=db password=hunter2'],
  ['HTTP_Passwd', 'fluent-bit.conf', '    HTTP_Passwd hunter2'],
  ['Shared_Key', 'fluent-bit.conf', '    Shared_Key hunter2'],
  ['IDENTIFIED BY', 'init.sql', "CREATE USER app IDENTIFIED BY 'hunter2';"],
])('%s is found in %s', (name, file, text) => {
  expect(found(file, text)).toEqual([name]);
});

test.each([
  ['app.yaml', 'password: ${DB_PASSWORD}'],
  ['app.yaml', 'password: $(PASSWORD)'],
  ['app.yaml', 'passwordFile: /run/password'],
  ['app.yaml', 'password: /run/password'],
  ['app.yaml', 'password: {{ .Values.password }}'],
  ['app.yaml', 'password: !vault x'],
  ['app.yaml', 'password: { file: /run/password }'],
  ['app.yaml', 'password:'],
  ['app.yaml', 'token: 3600'],
  ['app.yaml', 'token: https://auth.example.com/token'],
  ['app.yaml', 'password: ask whoever is on call'],
  ['app.yaml', '# password: hunter2'],
  ['app.ini', ';admin_password = admin'],
  ['my.cnf', 'validate_password=ON'],
  ['grafana.ini', 'admin_password = $__file{/run/password}'],
  ['app.json', '{"passwordFile":"/run/password","token":""}'],
  ['rules.yaml', '  expr: kube_secret_info{secret="tls"} == 1'],
  ['rules.yaml', '  expr: kube_secret_info{namespace="a", secret="tls-cert"} == 1'],
  ['app.yaml', 'existingSecret: login'],
  ['app.yaml', 'password: ~'],
  ['app.yaml', '# dsn: host=db password=hunter2'],
  ['app.py', 'connect(host=db, password=given)'],
  ['nginx.conf', 'if ($arg_token = "") { return 401; }'],
  ['app.py', 'password = os.environ["PASSWORD"]'],
  ['app.py', 'password = given'],
  ['app.sh', 'PASSWORD=$(cat /run/password)'],
  ['app.conf', 'password = config.password'],
  ['README.md', 'password: hunter2'],
])('%s with %j has none', (file, text) => {
  expect(found(file, text)).toEqual([]);
});

test('each line is told once, by its number', () => {
  expect(secretsInFile('app.json', '{\n  "password": "hunter2"\n}')).toEqual([
    { place: 'line 2 of data["app.json"]', name: 'password' },
  ]);
});

test('a long line costs one pass', () => {
  expect(found('app.json', `{"a":"${'a="'.repeat(100_000)}"}`)).toEqual([]);
});
