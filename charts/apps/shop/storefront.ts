import { defineApp, to } from '../../../lib';

// In this shop podinfo stands in for the images that teams build themselves.
export const storefront = defineApp({
  shape: 'service',
  team: 'shop',
  name: 'storefront',
  summary: 'Shows customers what there is, and takes them to the checkout.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  ports: { http: 9898, metrics: 9797 },
  health: { ready: '/readyz', live: '/healthz' },
  replicas: { min: 2, max: 8, cpu: '70%' },
  route: { host: 'shop' },
  connects: { checkout: to('checkout', 'http') },
  command: ({ port, peer }) => [
    './podinfo',
    `--port=${port('http')}`,
    `--port-metrics=${port('metrics')}`,
    `--backend-url=${peer('checkout').url}/echo`,
  ],
});
