import { defineApp } from '../../../lib';

export const nodeAgent = defineApp({
  shape: 'agent',
  team: 'operations',
  name: 'node-agent',
  summary: 'Tells how loaded each node is, and how long work on it waits for CPU, memory and disks.',
  image:
    'quay.io/prometheus/node-exporter:v1.12.1@sha256:1b4e4438faca4dd7e001dd445d161a4a2091b0fededa84093b3a8dfeae1f1be0',
  ports: { metrics: 9100 },
  health: { live: '/' },
  size: 'tiny',
  // Load and pressure are the node's in every container, so that it needs no look into the node's own files.
  args: ({ port }) => [
    `--web.listen-address=:${port('metrics')}`,
    '--collector.disable-defaults',
    '--collector.loadavg',
    '--collector.pressure',
  ],
  // Control plane nodes too.
  placement: { tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }] },
});
