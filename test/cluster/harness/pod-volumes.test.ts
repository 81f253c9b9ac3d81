import type { Api } from './api';
import type { Container, Pod } from './pod';
import { volumeFilesOf } from './pod-volumes';

const asked: string[] = [];
const api = {
  get: (path: string) =>
    Promise.resolve({
      data: path.endsWith('/secrets/login')
        ? { password: Buffer.from('secret').toString('base64') }
        : { 'a.conf': 'a', 'b.conf': 'b' },
    }),
  ask: (path: string, { body }: { body: { spec: { audiences: readonly string[] } } }) => {
    asked.push(`${path} for ${body.spec.audiences.join()}`);
    return Promise.resolve({ status: 201, body: { status: { token: 'signed' } }, warnings: [] });
  },
} as unknown as Api;

const pod = (volumes: Pod['spec']['volumes']) =>
  ({
    metadata: { name: 'a-1', namespace: 'shop', uid: 'u' },
    spec: { containers: [], serviceAccountName: 'a', volumes },
  }) as unknown as Pod;

async function filesAt(volumes: Pod['spec']['volumes'], volumeMounts: Container['volumeMounts']) {
  const files = await volumeFilesOf(api, pod(volumes), { name: 'app', volumeMounts });
  return Object.fromEntries(files.map(([path, content]) => [path, content.toString()]));
}

test('a container sees the keys of ConfigMaps and Secrets as files, all or those that are picked', async () => {
  const volumes = [
    { name: 'config', configMap: { name: 'settings' } },
    { name: 'login', secret: { secretName: 'login', items: [{ key: 'password', path: 'pw' }] } },
  ];
  const mounts = [
    { name: 'config', mountPath: '/etc/app' },
    { name: 'login', mountPath: '/etc/login' },
  ];
  expect(await filesAt(volumes, mounts)).toEqual({
    '/etc/app/a.conf': 'a',
    '/etc/app/b.conf': 'b',
    '/etc/login/pw': 'secret',
  });
});

test('one file of a volume may be mounted by itself', async () => {
  const mounts = [{ name: 'config', mountPath: '/etc/only.conf', subPath: 'b.conf' }];
  expect(await filesAt([{ name: 'config', configMap: { name: 'settings' } }], mounts)).toEqual({
    '/etc/only.conf': 'b',
  });
});

test('a token is signed for the account of the pod and its audience', async () => {
  const sources = [{ serviceAccountToken: { audience: 'vault', path: 'token' } }];
  const mounts = [{ name: 'identity', mountPath: '/var/run/vault' }];
  expect(await filesAt([{ name: 'identity', projected: { sources } }], mounts)).toEqual({
    '/var/run/vault/token': 'signed',
  });
  expect(asked).toEqual(['/api/v1/namespaces/shop/serviceaccounts/a/token for vault']);
});

test('a volume of a kind that is not known is an error', async () => {
  const mounts = [{ name: 'host', mountPath: '/host' }];
  await expect(filesAt([{ name: 'host', hostPath: { path: '/' } }], mounts)).rejects.toThrow(
    'volume host is of a kind',
  );
});
