import { defineApp, hosts, to } from '../../../lib';

export const mailer = defineApp({
  shape: 'worker',
  team: 'shop',
  name: 'mailer',
  summary: 'Writes to customers about their orders.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  ports: { http: 9898, metrics: 9797 },
  health: { ready: '/readyz', live: '/healthz' },
  size: 'tiny',
  connects: { checkout: to('checkout', 'http'), mail: hosts(['smtp.example.com'], 465) },
  secrets: { mail: { keys: ['user', 'password'], as: 'files' } },
  // A letter that is half sent is sent to its end.
  shutdown: { finishSeconds: 60 },
  command: ({ port, peer }) => [
    './podinfo',
    `--port=${port('http')}`,
    `--port-metrics=${port('metrics')}`,
    `--backend-url=${peer('checkout').url}/echo`,
  ],
});
