import { z } from 'zod';
import { defineComponent } from '../../lib';
import { RESOURCES, resourceWarnings, rulesFor, watchedResources } from './resources';

export const kubeStateMetrics = defineComponent({
  name: 'kube-state-metrics',
  summary: 'Turns the state of Kubernetes objects into Prometheus metrics.',
  spec: z.strictObject({
    resources: z
      .array(z.enum(RESOURCES))
      .min(1)
      .optional()
      .describe(
        'Resources that become series and may be listed; default: all that the cluster serves but secrets and configmaps',
      ),
  }),
  images: ['kube-state-metrics'],

  facts: ({ resources }, cluster) => ({
    stage: 'observability',
    namespace: 'monitoring',
    namespaces: { monitoring: {} },
    workloads: {
      'kube-state-metrics': {
        kind: 'Deployment',
        // Two would export every series twice; the loss of one pod costs a minute of series, nothing else.
        replicas: 1,
        containers: { 'kube-state-metrics': 'kube-state-metrics' },
        ports: {
          metrics: { number: 8080, service: 8080, scrape: { path: '/metrics' } },
          telemetry: { number: 8081, service: 8081, scrape: { path: '/metrics' } },
        },
        access: [
          { because: 'exports the state of these objects', rules: rulesFor(watchedResources(cluster, resources)) },
        ],
      },
    },
    warnings: resourceWarnings(cluster, resources),
  }),

  pods: ({ spec, cluster, port }) => ({
    'kube-state-metrics': {
      containers: {
        'kube-state-metrics': {
          args: [
            `--port=${port('metrics')}`,
            `--telemetry-port=${port('telemetry')}`,
            `--resources=${watchedResources(cluster, spec.resources).toSorted().join(',')}`,
          ],
          requests: { cpu: '10m', memory: '190Mi' },
          limits: { memory: '380Mi' },
          probes: {
            readiness: { port: 'telemetry', path: '/readyz', initialDelaySeconds: 5, timeoutSeconds: 5 },
            liveness: { port: 'metrics', path: '/livez', initialDelaySeconds: 5, timeoutSeconds: 5 },
          },
        },
      },
    },
  }),
});
