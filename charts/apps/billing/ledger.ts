import { defineApp } from '../../../lib';

export const ledger = defineApp({
  shape: 'service',
  team: 'billing',
  name: 'ledger',
  summary: 'Books what the shop sells.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  ports: { http: 9898, metrics: 9797 },
  health: { ready: '/readyz', live: '/healthz' },
  replicas: { min: 2, max: 6, cpu: '70%' },
  clients: ['shop'],
  command: ({ port }) => ['./podinfo', `--port=${port('http')}`, `--port-metrics=${port('metrics')}`],
});
