import { defineApp, overlay, type AnyComponent } from '../../../lib';
import { renderCluster } from '../../../lib/render/render-cluster';
import { teams } from '../../fixtures/components/teams';
import { high, platform } from '../../fixtures/platform';
import { specFor } from '../../fixtures/sample';
import { runCommand } from './run-command';

test('lists what must exist: namespace, name, keys, and who reads it', async () => {
  const { code, printed } = await runCommand(['secrets', 'high'], { platform });
  expect(code).toBe(0);
  expect(printed.length).toBeGreaterThan(0);
  for (const line of printed)
    expect(line).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+: [\w.-]+(, [\w.-]+)* \(read by [\w/-]+(, [\w/-]+)*\)$/);
});

test('prints commands that create each with random values, and no value of its own', async () => {
  const list = await runCommand(['secrets', 'high'], { platform });
  const { printed, warned } = await runCommand(['secrets', 'high', '--create'], { platform });
  expect(printed).toHaveLength(list.printed.length);
  expect(warned.join('\n')).toContain('what somebody else gives out');
  expect(list.warned.join('\n')).not.toContain('what somebody else gives out');
  for (const line of printed)
    expect(line).toMatch(
      /^kubectl create secret generic \S+ --namespace=\S+( --from-literal=[\w.-]+="\$\(openssl rand -base64 33\)")+$/,
    );
});

test('lists those of an application, which its workload reads', async () => {
  const mailer = defineApp({
    shape: 'service',
    team: 'shop',
    name: 'mailer',
    summary: 'Sends mail.',
    image: 'registry.example.com/shop/mailer:1.0.0',
    ports: { http: 8080 },
    health: { ready: '/ready', live: '/live' },
    secrets: { smtp: { keys: ['user', 'password'], as: 'env' } },
  });
  const { printed } = await runCommand(['secrets', 'high'], {
    platform: { ...platform, apps: [...platform.apps, mailer] },
  });
  expect(printed).toContain('shop/mailer-smtp: user, password (read by shop/mailer/mailer)');
});

test('one that several applications read is there once, with the keys of all', async () => {
  const [reader, writer] = ['reader', 'writer'].map((name) =>
    defineApp({
      shape: 'worker',
      team: 'shop',
      name,
      image: 'registry.example.com/shop/app:1.0.0',
      secrets: { store: { called: 'store', keys: ['password', name], as: 'env' } },
    }),
  ) as [AnyComponent, AnyComponent];
  const { printed } = await runCommand(['secrets', 'high'], {
    platform: { ...platform, apps: [...platform.apps, writer, reader] },
  });
  expect(printed).toContain('shop/store: password, reader, writer (read by shop/reader/reader, shop/writer/writer)');
});

describe('logins of a registry', () => {
  const settings = { cluster: { imageRegistry: { pullSecrets: ['login', 'team-b.login'] } } };
  const withLogin = { ...platform, clusters: [overlay<typeof high>(high, settings)] };
  const isLogin = (printed: string) => /\blogin\b/.test(printed) && !printed.includes('team-b');

  it('are needed in every namespace that has pods', async () => {
    const { printed } = await runCommand(['secrets', 'high'], { platform: withLogin });
    const { plan } = renderCluster(withLogin, overlay<typeof high>(high, settings));
    const namespaces = new Set([...plan.workloads.values()].map(({ namespace }) => namespace));
    expect(new Set(printed.filter(isLogin))).toEqual(
      new Set(
        [...namespaces].map((namespace) => `${namespace}/login: .dockerconfigjson (read by whoever pulls images)`),
      ),
    );
  });

  it('are created from what the operator knows, not from random values', async () => {
    const { printed, warned } = await runCommand(['secrets', 'high', '--create'], { platform: withLogin });
    expect(warned.join('\n')).toContain('LOGIN_SERVER, LOGIN_USERNAME, LOGIN_PASSWORD: set them');
    for (const line of printed.filter(isLogin)) {
      expect(line).toMatch(
        /^kubectl create secret docker-registry login --namespace=\S+ --docker-server="\$LOGIN_SERVER" /,
      );
      expect(line).not.toContain('rand');
    }
    expect(printed.find((line) => line.includes('team-b'))).toContain('--docker-password="$TEAM_B_LOGIN_PASSWORD"');
  });
});

test('a secret that an application reads is one with keys, whatever they are called', async () => {
  const puller = defineApp({
    shape: 'worker',
    team: 'shop',
    name: 'puller',
    image: 'registry.example.com/shop/app:1.0.0',
    secrets: { registry: { keys: ['.dockerconfigjson', 'ca.crt'], as: 'files' } },
  });
  const apps = [...platform.apps, puller];
  const { printed } = await runCommand(['secrets', 'high', '--create'], { platform: { ...platform, apps } });
  const line = printed.find((one) => one.includes('puller-registry'));
  expect(line).toContain('create secret generic puller-registry');
  expect(line).toContain('--from-literal=ca.crt=');
});

test('says that a cluster needs none', async () => {
  const none = { ...platform, apps: [], components: [teams] };
  const clusters = [{ ...specFor([teams]), apps: {} }];
  await expect(runCommand(['secrets', 'test'], { platform: { ...none, clusters } })).resolves.toMatchObject({
    code: 0,
    printed: [],
    warned: expect.arrayContaining(['cluster test needs no secrets']) as string[],
  });
});

test('an unknown cluster could not run', async () => {
  await expect(runCommand(['secrets', 'higher'], { platform })).resolves.toMatchObject({ code: 2 });
});
