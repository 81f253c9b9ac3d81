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
import { requestsOf } from './sizes';

/** What clusters may set differently (`apps['<team>/<name>']` in their specs); the application's file has the defaults. */
export interface AppSettings {
  /** What it runs: `registry/repository:tag@sha256:...`. */
  readonly image: string;
  /** What its own container, its `init` steps and its migration each ask of their node. */
  readonly requests: Resources & { readonly cpu: string; readonly memory: string };
  /** What each of these may take at most. Where neither the file nor the cluster limits memory: what is requested, wherever that stands. */
  readonly limits: Resources;
  /** How many pods, of a service, worker, stateful application, replica-set or replication-controller. */
  readonly replicas?: ReplicaSettings;
  /** The host name of its route, of what has one: whole, or one word before the cluster's `routes.domain`. */
  readonly host?: string;
  /**
   * Of a service or worker: changes wait, and no pod is replaced until it is taken away. Its migration is taken out of the tree
   * so long, and runs when it comes back. Default `false`.
   */
  readonly paused?: boolean;
  /** Of a stateful application: so many pods, from the first on, keep the version that they run. Default 0, all get a new one. */
  readonly partition?: number;
  /** Of a cron application: when it runs, as five fields of cron or a shorthand such as `@daily`. */
  readonly schedule?: string;
  /** Of a job or cron application: nothing runs until it is taken away. Default `false`. */
  readonly suspend?: boolean;
}

/** What an application's file says, over which the settings of a cluster are laid. */
export function writtenSettings(app: DescribedApp): Partial<AppSettings> {
  const { kind } = SHAPES[app.shape];
  return {
    image: app.image,
    requests: requestsOf(app),
    limits: app.limits ?? {},
    ...(kind === 'Deployment' ? { paused: false } : {}),
    ...(app.shape === 'stateful' ? { partition: app.rollout?.partition ?? 0 } : {}),
    ...(app.shape === 'cron' ? { schedule: app.schedule } : {}),
    ...(app.shape === 'cron' || app.shape === 'job' ? { suspend: app.suspend ?? false } : {}),
    ...hostIn(app),
  };
}

/** The host of a route, where there is one. */
export function hostIn(app: object & { readonly route?: { readonly host: string } }): { readonly host?: string } {
  return app.route === undefined ? {} : { host: app.route.host };
}

const storage = byteQuantity.optional().describe("Space on the node's disk");
const requests = z.strictObject({
  cpu: cpuQuantity.optional().describe('CPU that each pod is sure of'),
  memory: byteQuantity.optional().describe('Memory that each pod is sure of'),
  'ephemeral-storage': storage,
});
const limits = z.strictObject({
  cpu: cpuQuantity.optional().describe('CPU at which it is throttled'),
  memory: byteQuantity.optional().describe('Memory above which a pod is killed'),
  'ephemeral-storage': storage,
});

/** The fields of all shapes, without a default or a demand: what is parsed lies over what the file says. */
const FIELDS = {
  image: image.describe('What it runs: registry, repository, tag, and a digest where one is known'),
  requests: requests.describe('What each pod asks of its node'),
  limits: limits.describe('What each pod may take'),
  replicas: replicaSettings.optional().describe('How many pods: a number, or the bounds of an autoscaler'),
  paused: z
    .boolean()
    .describe('Whether changes wait: no pod is replaced, and no migration made, until it is taken away'),
  partition: z.int().min(0).describe('How many pods, from the first on, keep the version that they run'),
  schedule: cron.describe('When it runs: five fields of cron, or a shorthand'),
  suspend: z.boolean().describe('Whether nothing runs until it is taken away'),
  host: domain.describe("The host name of its route: whole, or one word before the cluster's routes.domain"),
} satisfies Readonly<Record<keyof AppSettings, z.ZodType>>;

const schemas = new Map<string, z.ZodType>();

/** The schema of the settings that are named: one for all applications that have the same, of which there may be thousands. */
export function schemaOf(names: readonly string[]): z.ZodType {
  const fields = Object.entries(FIELDS).filter(([name]) => names.includes(name));
  const key = fields.map(([name]) => name).join();
  const known = schemas.get(key) ?? makeSchema(Object.fromEntries(fields));
  schemas.set(key, known);
  return known;
}

function makeSchema(fields: z.ZodRawShape): z.ZodType {
  const schema = z.strictObject(fields);
  return 'requests' in fields ? withRules(schema, [requestsWithinLimits as never]) : schema;
}

/** The schema of an application's settings: those of its shape. */
export function settingsSchema(app: DescribedApp): z.ZodType<AppSettings, Partial<AppSettings>> {
  const counted = SHAPES[app.shape].replicas === undefined ? [] : ['replicas'];
  return schemaOf([...counted, ...Object.keys(writtenSettings(app))]) as never;
}
