import { z } from 'zod';
import { accessRule } from '../component/access-schema';
import { alerts } from '../component/alerts';
import { appVariables } from '../component/env-schema';
import { hardeningFields } from '../component/hardening';
import { cronFields, jobFields, jobRules } from '../component/job';
import { fileName, placedMounts } from '../component/mount-schema';
import { objectives } from '../component/objectives';
import { nodePlacementFields, oneArchitecture, placementFields } from '../component/placement';
import { clients, portName, portNumber } from '../component/port-schema';
import { privilege } from '../component/privilege-schema';
import { rolloutOf } from '../component/rollout';
import { secretKeys } from '../component/secrets-schema';
import { service } from '../component/service';
import { statefulFields } from '../component/stateful';
import { LOG_FORMATS, SCHEMES } from '../component/facts';
import { containerAmounts } from '../spec/container-amounts';
import { containerPath } from '../spec/file-path';
import { findingsOf } from '../spec/findings';
import { image } from '../spec/image';
import { annotations } from '../spec/labels';
import { name } from '../spec/name';
import { withRules } from '../spec/rules';
import { urlPath } from '../spec/url-path';
import { wording } from '../spec/wording';
import { BUILT_KINDS, builtRule, type BuiltApp } from './built';
import { claimDescription, claimFields } from './claims';
import type { AppDescription, Shape } from './description';
import { destination } from './destination';
import { health } from './health';
import { migrationSchema } from './migration';
import { otherShapes } from './other-shapes';
import { replicas } from './replicas';
import { route } from './route';
import { appSecret } from './secrets';
import { shutdown } from './shutdown';
import { SIZES } from './sizes';
import { appVolume, sidecarVolume } from './volumes';
import type { SameKeys } from '../spec/same-keys';

/*
 * The fields of description.ts as a strict schema: files are loaded without being type-checked, so what the compiler
 * would find has to be found again. Descriptions are what an author reads when a field is missing.
 */

const text = z.string().min(1);

/** What a field's schema takes, or a function of the context that makes it: that is checked when it is called, for each cluster. */
const orMade = (field: 'command' | 'env', schema: z.ZodType) =>
  z.unknown().superRefine((value, context) => {
    if (typeof value === 'function') return;
    const { error } = schema.safeParse(value, { error: wording });
    for (const { path, message } of (error?.issues ?? []).flatMap((issue) => findingsOf(issue, value, [field])))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

const words = orMade('command', z.array(z.string()));
const variables = orMade('env', appVariables);

const port = z.union([
  portNumber,
  z.strictObject({
    number: portNumber.describe('the number that the application listens on'),
    protocol: z.enum([...SCHEMES, 'udp']).optional(),
    service: z.union([portNumber, z.literal(false)]).optional(),
    metrics: urlPath.optional(),
    clients: clients.optional(),
  }),
]);
const ports = z.record(portName, port);
const somePorts = ports.refine((all) => Object.keys(all).length > 0, 'must name a port, such as { http: 8080 }');
const folders = z.record(containerPath, z.record(fileName, z.string()));
const amounts = {
  size: z.enum(SIZES).optional(),
  requests: containerAmounts.optional(),
  limits: containerAmounts.optional(),
};
const resizing = z.enum(['NotRequired', 'RestartContainer']).optional();

const step = z.strictObject({
  image: image.optional(),
  command: z.array(z.string()).optional(),
  args: z.array(z.string()).optional(),
});
const sidecar = z.strictObject({
  image: image.describe('what it runs'),
  command: z.array(z.string()).optional(),
  args: z.array(z.string()).optional(),
  env: appVariables.optional(),
  ports: ports.optional(),
  health: health.optional(),
  volumes: placedMounts(sidecarVolume).optional(),
  ...amounts,
});

/** Who it is, and what it runs where. */
const identity = {
  team: name.describe('the team that owns it, as its folder is called'),
  name: name.describe('what it is called in its team, as its file is'),
  summary: text.optional(),
  image: image.describe("what it runs, such as 'registry.example.com/team/app:1.0.0'"),
  namespace: name.optional(),
  clusters: z.array(name).optional(),
};
/** What others must know of it, whoever makes its objects. */
const stated = {
  connects: z.record(text, destination).optional(),
  privileges: z.array(privilege).optional(),
  access: z.array(accessRule).min(1).optional(),
  accountAnnotations: annotations.optional(),
  alerts: alerts.optional(),
};

const base = {
  ...identity,
  ...stated,
  command: words.optional(),
  args: words.optional(),
  env: variables.optional(),
  files: folders.optional(),
  liveFiles: folders.optional(),
  secrets: z.record(name, appSecret).optional(),
  claims: z.record(name, claimDescription).optional(),
  volumes: placedMounts(appVolume).optional(),
  ...amounts,
  recommendResources: z.boolean().optional(),
  resize: z.strictObject({ cpu: resizing, memory: resizing }).optional(),
  init: z.record(name, step).optional(),
  sidecars: z.record(name, sidecar).optional(),
  placement: withRules(z.strictObject(placementFields), [oneArchitecture]).optional(),
  user: z.strictObject({ uid: z.int().min(0), gid: z.int().min(0) }).optional(),
  hardening: z.strictObject(hardeningFields).optional(),
  logFormat: z.enum(LOG_FORMATS).optional(),
};
const asked = { ports: ports.optional(), health: health.optional(), shutdown: shutdown.optional() };
const served = {
  clients: clients.optional(),
  service: service.optional(),
  route: route.optional(),
  objectives: objectives.optional(),
};
const listening = {
  ...asked,
  ...served,
  ports: somePorts.describe('the ports that it listens on, such as { http: 8080 }'),
};
const scaled = { replicas: replicas.optional() };
const migrated = { migration: migrationSchema(words).optional() };
const rolling = rolloutOf(
  'type',
  'maxUnavailable',
  'maxSurge',
  'minReadySeconds',
  'progressDeadlineSeconds',
  'revisionHistoryLimit',
);
const ordinal = rolloutOf('type', 'maxUnavailable', 'partition', 'minReadySeconds', 'revisionHistoryLimit');
const onNodes = rolloutOf('type', 'maxUnavailable', 'maxSurge', 'minReadySeconds', 'revisionHistoryLimit');
const once = {
  ...jobFields,
  activeDeadlineSeconds: jobFields.activeDeadlineSeconds.optional(),
};
const schedule = cronFields.schedule.unwrap().describe("when it runs, such as '0 3 * * *'");

const shape = <S extends Shape, F extends z.ZodRawShape>(word: S, fields: F) =>
  z.strictObject({ shape: z.literal(word), ...base, ...fields }, { error: otherShapes(word, shapesWith) });

const service_ = shape('service', { ...listening, ...scaled, rollout: rolling.optional(), ...migrated });
const worker = shape('worker', { ...asked, ...scaled, rollout: rolling.optional(), ...migrated });
const stateful = shape('stateful', {
  ...listening,
  ...scaled,
  rollout: ordinal.optional(),
  ...statefulFields,
  ...migrated,
});
const agent = shape('agent', {
  ...asked,
  rollout: onNodes.optional(),
  placement: withRules(z.strictObject(nodePlacementFields), [oneArchitecture]).optional(),
});
const unsized = { recommendResources: true } as const;
const job = withRules(shape('job', once).omit(unsized), jobRules as never);
const cron = withRules(shape('cron', { ...once, ...cronFields, schedule }), jobRules as never);
const pod = shape('pod', asked).omit(unsized);
const replicaSet = shape('replica-set', { ...asked, ...scaled });
const replicationController = shape('replication-controller', { ...asked, ...scaled });
const built = withRules(
  z.strictObject({
    shape: z.literal('built'),
    ...identity,
    ...stated,
    ...served,
    ...scaled,
    kind: z.enum(BUILT_KINDS).describe('the kind of the workload that build makes, such as Deployment'),
    ports: ports.optional(),
    secrets: z.record(name, z.strictObject({ keys: secretKeys, called: name.optional() })).optional(),
    claims: z.record(name, z.strictObject(claimFields)).optional(),
    build: z.custom<BuiltApp['build']>(
      (value) => typeof value === 'function',
      'must be a function that makes its objects: (chart, context) => { ... }',
    ),
  }),
  [builtRule as never],
);

/** What `defineApp` accepts: every shape with its fields, and no other's. */
export const appSchema = z.discriminatedUnion('shape', [
  service_,
  worker,
  stateful,
  agent,
  job,
  cron,
  pod,
  replicaSet,
  replicationController,
  built,
]);

/** The shapes whose descriptions have a field. */
function shapesWith(field: string): readonly string[] {
  return appSchema.options
    .filter((option) => Object.hasOwn(option.shape, field))
    .map((option) => option.shape.shape.value);
}

/** Does not compile when a field is added to a shape and not to its schema, or the other way round. */
type Described<S extends Shape | 'built'> = Extract<AppDescription, { shape: S }>;
type Parsed<S extends Shape | 'built'> = Extract<z.output<typeof appSchema>, { shape: S }>;
true satisfies SameKeys<Described<'service'>, Parsed<'service'>>;
true satisfies SameKeys<Described<'worker'>, Parsed<'worker'>>;
true satisfies SameKeys<Described<'stateful'>, Parsed<'stateful'>>;
true satisfies SameKeys<Described<'agent'>, Parsed<'agent'>>;
true satisfies SameKeys<Described<'job'>, Parsed<'job'>>;
true satisfies SameKeys<Described<'cron'>, Parsed<'cron'>>;
true satisfies SameKeys<Described<'pod'>, Parsed<'pod'>>;
true satisfies SameKeys<Described<'replica-set'>, Parsed<'replica-set'>>;
true satisfies SameKeys<Described<'replication-controller'>, Parsed<'replication-controller'>>;
true satisfies SameKeys<Described<'built'>, Parsed<'built'>>;

type RolloutOf<App> = App extends { readonly rollout?: infer R } ? NonNullable<R> : never;
true satisfies SameKeys<RolloutOf<Described<'service'>>, RolloutOf<Parsed<'service'>>>;
true satisfies SameKeys<RolloutOf<Described<'worker'>>, RolloutOf<Parsed<'worker'>>>;
true satisfies SameKeys<RolloutOf<Described<'stateful'>>, RolloutOf<Parsed<'stateful'>>>;
true satisfies SameKeys<RolloutOf<Described<'agent'>>, RolloutOf<Parsed<'agent'>>>;
