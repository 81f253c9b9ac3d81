import { z } from 'zod';
import type { Resources } from '../component/pods';
import { requestsWithinLimits } from '../spec/container-amounts';
import { cron } from '../spec/cron';
import { image } from '../spec/image';
import { byteQuantity, cpuQuantity } from '../spec/quantity';
import { withRules } from '../spec/rules';
import type { DescribedApp } from './description';
import { replicaSettings, type ReplicaSettings } from './replicas';
import { domain } from '../spec/hostname';
import { SHAPES } from './shapes';
import { amountsOf } from './sizes';

/** What clusters may set differently (`apps['<team>/<name>']` in their specs); the application's file has the defaults. */
export interface AppSettings {
  /** What it runs: `registry/repository:tag@sha256:...`. */
  readonly image: string;
  /** What its own container, its `init` steps and its migration each ask of their node. */
  readonly requests: Resources & { readonly cpu: string; readonly memory: string };
  /** What each of these may take at most. */
  readonly limits: Resources & { readonly memory: string };
  /** How many pods, of a service, worker, stateful application, replica-set or replication-controller. */
  readonly replicas?: ReplicaSettings;
  /** The host name of its route, of what has one: whole, or one word before the cluster's `routes.domain`. */
  readonly host?: string;
  /** Of a service or worker: changes wait, and no pod is replaced until it is taken away. Default `false`. */
  readonly paused?: boolean;
  /** Of a stateful application: only pods of this ordinal and above get a new version. Default 0, all. */
  readonly partition?: number;
  /** Of a cron application: when it runs, as five fields of cron or a shorthand such as `@daily`. */
  readonly schedule?: string;
  /** Of a job or cron application: nothing runs until it is taken away. Default `false`. */
  readonly suspend?: boolean;
}

/** The schema of an application's settings: those of its shape, with its own defaults. */
export function settingsSchema(app: DescribedApp): z.ZodType<AppSettings, Partial<AppSettings>> {
  const fields = z.strictObject({ ...fieldsOfAll(app), ...fieldsOfShape(app) });
  return withRules(fields, [requestsWithinLimits as never]) as never;
}

function fieldsOfAll(app: DescribedApp) {
  const { requests, limits } = amountsOf(app);
  const storage = (amount: string | undefined) =>
    (amount === undefined ? byteQuantity.optional() : byteQuantity.default(amount)).describe(
      "Space on the node's disk",
    );
  return {
    image: imageField(app.image),
    requests: z
      .strictObject({
        cpu: cpuQuantity.default(requests.cpu).describe('CPU that each pod is sure of'),
        memory: byteQuantity.default(requests.memory).describe('Memory that each pod is sure of'),
        'ephemeral-storage': storage(requests['ephemeral-storage']),
      })
      .prefault({})
      .describe('What each pod asks of its node'),
    limits: z
      .strictObject({
        cpu: (limits.cpu === undefined ? cpuQuantity.optional() : cpuQuantity.default(limits.cpu)).describe(
          'CPU at which it is throttled',
        ),
        memory: byteQuantity.default(limits.memory).describe('Memory above which a pod is killed'),
        'ephemeral-storage': storage(limits['ephemeral-storage']),
      })
      .prefault({})
      .describe('What each pod may take'),
  };
}

/** What runs, where a cluster says otherwise than the file. */
export function imageField(written: string) {
  return image.default(written).describe('What it runs: registry, repository, tag, and a digest where one is known');
}

export const replicaField = replicaSettings
  .optional()
  .describe('How many pods: a number, or the bounds of an autoscaler');

/** The settings that not every shape has, each where the shape has it. */
function fieldsOfShape(app: DescribedApp): z.ZodRawShape {
  return {
    ...(SHAPES[app.shape].replicas === undefined ? {} : { replicas: replicaField }),
    ...(SHAPES[app.shape].kind === 'Deployment' ? { paused: PAUSED } : {}),
    ...(app.shape === 'stateful' ? { partition: partitionOf(app.rollout?.partition) } : {}),
    ...(app.shape === 'cron' ? { schedule: scheduleOf(app.schedule) } : {}),
    ...(app.shape === 'cron' || app.shape === 'job' ? { suspend: suspendOf(app.suspend) } : {}),
    ...('route' in app && app.route !== undefined ? { host: hostField(app.route.host) } : {}),
  };
}

const PAUSED = z.boolean().default(false).describe('Whether changes wait: no pod is replaced until it is taken away');

function partitionOf(written = 0) {
  return z.int().min(0).default(written).describe('Only pods of this ordinal and above get a new version');
}

function suspendOf(written = false) {
  return z.boolean().default(written).describe('Whether nothing runs until it is taken away');
}

function scheduleOf(written: string) {
  return cron.default(written).describe('When it runs: five fields of cron, or a shorthand');
}

/** Where a route leads from, where a cluster says otherwise than the file. */
export function hostField(written: string) {
  return domain
    .default(written)
    .describe("The host name of its route: whole, or one word before the cluster's routes.domain");
}
