import type { Api } from './api';
import { argumentsOf, environmentOf } from './pod-process';
import type { Container, Pod } from './pod';

const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'a-1',
    namespace: 'shop',
    uid: 'u',
    resourceVersion: '1',
    labels: { 'app.kubernetes.io/name': 'a' },
  },
  spec: { containers: [] },
  status: { podIP: '10.0.0.1' },
} as Pod;

const api = {
  get: (path: string) =>
    Promise.resolve({
      data: path.endsWith('/secrets/login') ? { password: Buffer.from('secret').toString('base64') } : { mode: 'fast' },
    }),
} as unknown as Api;

test('an environment has the values that a kubelet would put in', async () => {
  const container: Container = {
    name: 'app',
    env: [
      { name: 'LITERAL', value: 'x' },
      { name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
      { name: 'APP', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app.kubernetes.io/name']" } } },
      { name: 'MODE', valueFrom: { configMapKeyRef: { name: 'settings', key: 'mode' } } },
      { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } },
    ],
  };
  expect(await environmentOf(api, pod, container)).toEqual({
    LITERAL: 'x',
    IP: '10.0.0.1',
    APP: 'a',
    MODE: 'fast',
    PASSWORD: 'secret',
  });
});

test('a key that is not there is an error, as it is for a kubelet', async () => {
  const container: Container = {
    name: 'app',
    env: [{ name: 'MODE', valueFrom: { configMapKeyRef: { name: 'settings', key: 'moed' } } }],
  };
  await expect(environmentOf(api, pod, container)).rejects.toThrow('moed');
});

test('arguments follow the entrypoint, with variables filled in where there are some', () => {
  const container: Container = { name: 'app', command: ['./app', '--fast'], args: ['--ip=$(IP)', '--keep=$(OTHER)'] };
  expect(argumentsOf(container, { IP: '10.0.0.1' })).toEqual(['--fast', '--ip=10.0.0.1', '--keep=$(OTHER)']);
});
