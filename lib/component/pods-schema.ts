import { z } from 'zod';
import { containerAmounts, requestsWithinLimits } from '../spec/container-amounts';
import { annotations } from '../spec/labels';
import { byteQuantity, cpuQuantity } from '../spec/quantity';
import { withRules } from '../spec/rules';
import { environment } from './env-schema';
import { hardeningFields } from './hardening';
import { jobDescription } from './job';
import { mount, placedMounts } from './mount-schema';
import { oneArchitecture, placementFields } from './placement';
import type { ContainerDescription, PodDescription } from './pods';
import { preStop, probes } from './probes';
import { rollout } from './rollout';
import { stateful } from './stateful';
import type { SameKeys } from '../spec/same-keys';

/*
 * The vocabulary of pods.ts as a strict schema, for the reason of facts-schema.ts: what a lambda returns has no
 * excess-property check, so that a misspelt field would be left out of the pods in silence.
 */

const texts = z.array(z.string());

const run = {
  command: texts.optional(),
  args: texts.optional(),
  env: environment.optional(),
  requests: containerAmounts.extend({ cpu: cpuQuantity, memory: byteQuantity }),
  limits: containerAmounts.extend({ memory: byteQuantity }),
  mounts: placedMounts(mount).optional(),
};
const resizing = z.enum(['NotRequired', 'RestartContainer']).optional();
const initContainer = withRules(z.strictObject(run), [requestsWithinLimits]);
const container = withRules(
  z.strictObject({
    ...run,
    probes: probes.optional(),
    preStop: preStop.optional(),
    resize: z.strictObject({ cpu: resizing, memory: resizing }).optional(),
  }),
  [requestsWithinLimits],
);

export const podDescriptionSchema = withRules(
  z.strictObject({
    containers: z.record(z.string(), container),
    sidecars: z.record(z.string(), container).optional(),
    initContainers: z.record(z.string(), initContainer).optional(),
    annotations: annotations.optional(),
    user: z.strictObject({ uid: z.int().min(0), gid: z.int().min(0) }).optional(),
    hardening: z.strictObject(hardeningFields).optional(),
    ...placementFields,
    terminationGracePeriodSeconds: z.int().min(0).optional(),
    rollout: rollout.optional(),
    stateful: stateful.optional(),
    job: jobDescription.optional(),
  }),
  [oneArchitecture],
);

/** Does not compile when a field is added to pods.ts and not to the schema, or the other way round. */
true satisfies SameKeys<PodDescription, z.output<typeof podDescriptionSchema>>;
true satisfies SameKeys<ContainerDescription, z.output<typeof container>>;
