import { defineApp, to } from '../../../lib';

export const checkout = defineApp({
  shape: 'service',
  team: 'shop',
  name: 'checkout',
  summary: 'Takes orders and has the ledger book them.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  ports: { http: 9898, metrics: 9797 },
  health: { ready: '/readyz', live: '/healthz' },
  replicas: { min: 2, max: 6, cpu: '70%' },
  objectives: {
    availability: '99.9%',
    latency: { share: '99%', withinSeconds: 0.5 },
    metrics: { statusLabel: 'status' },
  },
  logFormat: 'json',
  connects: { ledger: to('billing/ledger', 'http'), orders: to('orders-db', 'postgres') },
  secrets: { orders: { called: 'orders-db', keys: ['password'], as: { PGPASSWORD: 'password' } } },
  env: ({ peer }) => ({
    PGHOST: peer('orders').host,
    PGPORT: `${peer('orders').port}`,
    PGDATABASE: 'orders',
    PGUSER: 'orders',
  }),
  command: ({ port, peer }) => [
    './podinfo',
    `--port=${port('http')}`,
    `--port-metrics=${port('metrics')}`,
    `--backend-url=${peer('ledger').url}/echo`,
  ],
  // Under Argo CD, a new version that does not reach its database is not begun.
  migration: { command: ['podcli', 'check', 'tcp', '$(PGHOST):$(PGPORT)', '--retry=5', '--delay=5s'] },
});
