import { defineApp, to, token, type Context } from '../../../lib';
import type { Container } from '../../../lib/imports/k8s';
import { describing, problemsOfApp, renderApp, web } from '../../fixtures/golden-path';

const migrating = (migration: object, changes: object = {}) => describing({ ...web, ...changes, migration });
const stepsOf = (app: ReturnType<typeof describing>, kind: 'Deployment' | 'StatefulSet' = 'Deployment') =>
  renderApp(app).pod(kind, 'web').initContainers ?? [];

test.each([
  [{}, 'migration.command'],
  [{ backoffLimit: 1 }, 'migration.command'],
  [{ command: ['./migrate'], check: {} }, 'migration.check.command'],
])('what a migration runs is said, since the image alone would start the application: %j', (migration, field) => {
  expect(() => defineApp<string>(migrating(migration))).toThrow(
    `${field}: is required, or args: without them the image would start the application, which does not end`,
  );
});

describe('of an application that connects to itself', () => {
  type Asking = Pick<Context<unknown, string>, 'peer'>;
  const connects = { self: to('web', 'http') };
  const asking = ({ peer }: Asking) => ['./migrate', peer('self').url];

  test('a migration runs, with the variables that the application has', () => {
    const env = ({ peer }: Asking) => ({ SELF: peer('self').host });
    expect(problemsOfApp(migrating({ command: ['./migrate'] }, { connects, env }))).toEqual([]);
  });

  test.each(['command', 'args'])('its words ask for nothing that comes after it: %s', (field) => {
    expect(problemsOfApp(migrating({ [field]: asking }, { connects }))).toEqual([
      `apps.shop/web: migration.${field}: peer('self'): is the application itself, whose pods come after its migration, which would wait for them for ever on a first install; call others alone, or do it in the application`,
    ]);
  });

  test('the application and the check of its migration may', () => {
    const check = { command: asking };
    expect(problemsOfApp(migrating({ command: ['./migrate'], check }, { connects, command: asking }))).toEqual([]);
  });
});

describe('a check of the migration', () => {
  const checked = { command: ['./migrate'], check: { command: ['./await-schema'], args: ['14'] } };

  test('comes before every step and container of the new version, whatever applies the tree', () => {
    const changes = {
      init: { warm: { command: ['./warm'] } },
      sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0' } },
    };
    const [proxy, check, warm] = stepsOf(migrating(checked, changes));
    expect([proxy?.name, check?.name, warm?.name]).toEqual(['proxy', 'migration-check', 'warm']);
    // A sidecar may be the way to the database: it starts first and does not end.
    expect(proxy?.restartPolicy).toBe('Always');
    expect(check).not.toHaveProperty('restartPolicy');
  });

  test('runs as the migration does, which is not held back by it', () => {
    const tree = renderApp(
      migrating(checked, {
        env: { MODE: 'fast' },
        secrets: { db: { keys: ['password'], as: 'env' }, tls: { keys: ['key'], as: 'files' } },
      }),
    );
    const job = tree.pod('Job', tree.names('Job')[0] ?? '');
    const [check] = tree.pod('Deployment', 'web').initContainers ?? [];
    const { image, env, resources, volumeMounts: mounts = [] } = job.containers[0] ?? {};
    expect(check).toMatchObject({ image, env, resources, command: ['./await-schema'], args: ['14'] });
    expect(check?.volumeMounts?.map(({ mountPath }) => mountPath)).toEqual(mounts.map(({ mountPath }) => mountPath));
    expect(job).not.toHaveProperty('initContainers');
  });

  test('changes nothing of an application that has none', () => {
    expect(stepsOf(migrating({ command: ['./migrate'] }))).toEqual([]);
  });

  test('holds the pods of a stateful application too, without its claims', () => {
    const claims = { data: { size: '1Gi', at: '/data' } };
    const [check] = stepsOf(migrating(checked, { shape: 'stateful', claims }), 'StatefulSet');
    expect(check?.volumeMounts?.map(({ mountPath }) => mountPath)).toEqual(['/tmp']);
  });
});

describe('a paused application', () => {
  const app = migrating({ command: ['./migrate'], check: { args: ['is-migrated'] } });
  const paused = renderApp(app, { settings: { paused: true, image: 'registry.example.com/shop/web:2.2.0' } });

  test('has no migration, which would change under pods of the old version what only the new one needs', () => {
    expect(paused.names('Job')).toEqual([]);
    expect(paused.names('ServiceAccount')).toEqual(['web']);
  });

  test('makes it when it is resumed, as it would have been made', () => {
    const settings = { image: 'registry.example.com/shop/web:2.2.0' };
    const names = (more: object) => renderApp(app, { settings: { ...settings, ...more } }).names('Job');
    expect(names({ paused: false })).toEqual(names({}));
    expect(names({})).toHaveLength(1);
  });

  test('keeps the check: it is a part of the pods, and those are not replaced', () => {
    expect(paused.get('Deployment', 'web').spec.paused).toBe(true);
    expect(paused.pod('Deployment', 'web').initContainers).toHaveLength(1);
  });
});

test('it has no access to the API, and so no token for it', () => {
  const app = describing({
    ...web,
    access: [{ because: 'reads pods', rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }],
    volumes: {
      '/run/api': token({ audience: 'https://kubernetes.default.svc.cluster.local' }),
      '/run/vault': token({ audience: 'vault' }),
    },
    migration: { command: ['./migrate'] },
  });
  const tree = renderApp(app, { cluster: { controlPlane: { addresses: ['10.0.0.10'] } } });
  const pathsOf = (containers: readonly Container[]) =>
    containers.flatMap(({ volumeMounts = [] }) => volumeMounts.map(({ mountPath }) => mountPath));
  expect(pathsOf(tree.pod('Deployment', 'web').containers)).toEqual(expect.arrayContaining(['/run/api', '/run/vault']));
  const [job] = tree.all('Job');
  expect(pathsOf(job?.spec?.template.spec?.containers ?? []).filter((path) => path.startsWith('/run'))).toEqual([
    '/run/vault',
  ]);
});
