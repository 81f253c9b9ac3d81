import { defineApp } from '../../../lib';

export const ledger = defineApp({
  team: 'billing',
  name: 'ledger',
  summary: 'Books what the shop sells.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  port: 9898,
  metrics: { port: 9797 },
  health: { ready: '/readyz', live: '/healthz' },
  clients: ['shop'],
  command: ({ port }) => ['./podinfo', `--port=${port('http')}`, `--port-metrics=${port('metrics')}`],
});
