import { z } from 'zod';
import { checkedText } from '../spec/checked-text';
import { domain } from '../spec/hostname';
import { containerAmounts, requestsWithinLimits } from '../spec/container-amounts';
import { cron } from '../spec/cron';
import { containerPath, nodePath } from '../spec/file-path';
import { labelKey, labelValue } from '../spec/labels';
import { isReservedName, name as dnsLabel } from '../spec/name';
import { byteQuantity, cpuQuantity } from '../spec/quantity';
import { withRules } from '../spec/rules';
import { timeZone } from '../spec/time-zone';
import { urlPath } from '../spec/url-path';
import { environment } from './env-schema';
import type { ContainerDescription, JobDescription, PodDescription } from './pods';
import { rollout } from './rollout-schema';
import { toleration } from './toleration-schema';

/*
 * The vocabulary of pods.ts as a strict schema, for the reason of facts-schema.ts: what a lambda returns has no
 * excess-property check, so that a misspelt field would be left out of the pods in silence.
 */

const text = z.string().min(1);
const texts = z.array(z.string());

const fileName = checkedText((name) => {
  if (isReservedName(name)) return 'is a name that JavaScript keeps for itself; choose another';
  if (/^[-._a-zA-Z0-9]{1,253}$/.test(name) && !name.startsWith('..')) return undefined;
  return 'is no file name of a ConfigMap; use letters, digits, dots, hyphens and underscores';
});

const mount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scratch'), sizeLimit: byteQuantity, medium: z.literal('Memory').optional() }),
  z.strictObject({ kind: z.literal('config'), name: dnsLabel, files: z.record(fileName, z.string()) }),
  z.strictObject({ kind: z.literal('secret'), secret: text, keys: z.array(text).min(1).optional() }),
  z.strictObject({ kind: z.literal('claim'), claim: text, readOnly: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('hostPath'), path: nodePath }),
]);

const timing = {
  initialDelaySeconds: z.int().min(0).optional(),
  periodSeconds: z.int().min(1).optional(),
  timeoutSeconds: z.int().min(1).optional(),
  failureThreshold: z.int().min(1).optional(),
};
const probe = z
  .strictObject({ port: text.optional(), path: urlPath.optional(), command: texts.min(1).optional(), ...timing })
  .refine(({ port, command }) => (port === undefined) !== (command === undefined), 'must ask a port or run a command')
  .refine(
    ({ path: asked, command }) => asked === undefined || command === undefined,
    'has a path, which no command has',
  );

const run = {
  command: texts.optional(),
  args: texts.optional(),
  env: environment.optional(),
  requests: containerAmounts.extend({ cpu: cpuQuantity, memory: byteQuantity }),
  limits: containerAmounts.extend({ memory: byteQuantity }),
  mounts: z.record(containerPath, mount).optional(),
};
const initContainer = withRules(z.strictObject(run), [requestsWithinLimits]);
const probes = z.strictObject({ readiness: probe, liveness: probe, startup: probe.optional() }).optional();
const container = withRules(z.strictObject({ ...run, probes }), [requestsWithinLimits]);

const job = z.strictObject({
  backoffLimit: z.int().min(0),
  activeDeadlineSeconds: z.int().min(1),
  ttlSecondsAfterFinished: z.int().min(0).optional(),
  schedule: cron.optional(),
  timeZone: timeZone.optional(),
  concurrencyPolicy: z.enum(['Allow', 'Forbid', 'Replace']).optional(),
});

export const podDescriptionSchema = z.strictObject({
  containers: z.record(z.string(), container),
  initContainers: z.record(z.string(), initContainer).optional(),
  user: z.strictObject({ uid: z.int().min(0), gid: z.int().min(0) }).optional(),
  priorityClassName: domain.optional(),
  terminationGracePeriodSeconds: z.int().min(0).optional(),
  nodeSelector: z.record(labelKey, labelValue).optional(),
  tolerations: z.array(toleration).optional(),
  rollout: rollout.optional(),
  job: job.optional(),
});

/** Does not compile when a field is added to pods.ts and not to the schema, or the other way round. */
type SameKeys<A, B> = [Exclude<keyof A, keyof B>, Exclude<keyof B, keyof A>] extends [never, never] ? true : never;
true satisfies SameKeys<PodDescription, z.output<typeof podDescriptionSchema>>;
true satisfies SameKeys<ContainerDescription, z.output<typeof container>>;
true satisfies SameKeys<JobDescription, z.output<typeof job>>;
