import { defineApp, to } from '../../../lib';

export const checkout = defineApp({
  team: 'shop',
  name: 'checkout',
  summary: 'Takes orders and has the ledger book them.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  port: 9898,
  metrics: { port: 9797 },
  health: { ready: '/readyz', live: '/healthz' },
  connects: { ledger: to('billing/ledger', 'http') },
  command: ({ port, peer }) => [
    './podinfo',
    `--port=${port('http')}`,
    `--port-metrics=${port('metrics')}`,
    `--backend-url=${peer('ledger').url}/echo`,
  ],
});
