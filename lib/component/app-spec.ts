import { z } from 'zod';
import { aboveLimit } from '../spec/container-amounts';
import { byteQuantity, cpuQuantity } from '../spec/quantity';
import { withRules } from '../spec/rules';

const bounds = z.strictObject({
  min: z.int().min(1).describe('Pods that always run'),
  max: z.int().min(1).describe('Pods that run under the highest load'),
  cpu: z
    .int()
    .min(1)
    .max(100)
    .default(70)
    .describe('Average CPU use that the autoscaler holds, in percent of the request'),
});

const replicas = withRules(bounds, [
  {
    reads: ['min', 'max'],
    check: ({ min, max }, breaks) => {
      if (max < min) breaks(['max'], `${max} is below min ${min}; raise it, or lower min`);
    },
  },
]);

const settings = z.strictObject({
  replicas: replicas.describe('Bounds of the autoscaler'),
  requests: z
    .strictObject({
      cpu: cpuQuantity.default('50m').describe('CPU that each pod is sure of'),
      memory: byteQuantity.default('64Mi').describe('Memory that each pod is sure of'),
    })
    .prefault({})
    .describe('What each pod asks of its node'),
  memoryLimit: byteQuantity.default('128Mi').describe('Memory above which a pod is killed'),
});

/** The settings of an application that clusters may set differently (`apps['<team>/<name>']` in their specs). */
export const appSpec = withRules(settings, [
  {
    reads: ['requests', 'memoryLimit'],
    check({ requests: { memory }, memoryLimit }, breaks) {
      const problem = aboveLimit(
        { field: 'requests.memory', amount: memory },
        { field: 'memoryLimit', amount: memoryLimit },
      );
      if (problem !== undefined) breaks(['requests', 'memory'], problem);
    },
  },
]);
export type AppSpec = z.output<typeof appSpec>;
