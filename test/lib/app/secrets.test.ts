import { describing, problemsOfApp, renderApp, web } from '../../fixtures/golden-path';

const withSecret = (secret: object) => renderApp(describing({ ...web, secrets: { database: secret } }));
const keys = ['user-name', 'password'];

test('a secret is one that somebody creates under a name of the application, read by all its workloads', () => {
  const app = describing({
    ...web,
    secrets: { database: { keys, as: 'env' } },
    migration: { command: ['./migrate'] },
  });
  expect(renderApp(app).plan.components.get('shop/web')?.facts.secrets).toEqual({
    'web-database': { keys, readBy: ['web', 'migrate'], unnamed: 'database' },
  });
});

test('as variables they are called by secret and key, or as is said', () => {
  const variables = (as: unknown) =>
    withSecret({ keys, as })
      .container('Deployment', 'web')
      .env?.map(({ name, valueFrom }) => [name, valueFrom?.secretKeyRef]);
  expect(variables('env')).toEqual([
    ['DATABASE_USER_NAME', { name: 'web-database', key: 'user-name' }],
    ['DATABASE_PASSWORD', { name: 'web-database', key: 'password' }],
  ]);
  expect(variables({ PGPASSWORD: 'password' })).toEqual([['PGPASSWORD', { name: 'web-database', key: 'password' }]]);
});

test('as files they are in a folder of their own, or in the one that is said', () => {
  const place = (secret: object) => {
    const { containers, volumes = [] } = withSecret({ keys, as: 'files', ...secret }).pod('Deployment', 'web');
    const volume = volumes.find((one) => one.secret !== undefined);
    const mount = containers[0]?.volumeMounts?.find(({ name }) => name === volume?.name);
    return [volume?.secret?.secretName, mount?.mountPath, mount?.readOnly];
  };
  expect(place({})).toEqual(['web-database', '/etc/secrets/database', true]);
  expect(place({ at: '/run/database', called: 'shared-database' })).toEqual(['shared-database', '/run/database', true]);
});

test('one Secret that is read in two ways has the keys of both', () => {
  const app = describing({
    ...web,
    secrets: {
      user: { keys: ['username'], as: 'env', called: 'db' },
      pass: { keys: ['password', 'username'], as: 'files', called: 'db' },
    },
  });
  expect(problemsOfApp(app)).toEqual([]);
  expect(renderApp(app).plan.components.get('shop/web')?.facts.secrets).toEqual({
    db: { keys: ['username', 'password'], readBy: ['web'] },
  });
});

test('another version of the values replaces the pods, and nothing else does', () => {
  const annotations = (secret: object) =>
    withSecret({ keys, as: 'env', ...secret }).get('Deployment', 'web').spec.template.metadata?.annotations;
  expect(annotations({ version: '2026-11' })).toEqual({ 'secret.groundplan.dev/database': '2026-11' });
  expect(annotations({})).toBeUndefined();
});

test('a variable has one value', () => {
  const app = describing({
    ...web,
    env: { DATABASE_PASSWORD: 'x' },
    secrets: { database: { keys: ['password'], as: 'env' } },
  });
  expect(problemsOfApp(app).join()).toContain(
    'apps.shop/web: env: has the variable DATABASE_PASSWORD, which one of its secrets is read as; call one of them otherwise',
  );
});
