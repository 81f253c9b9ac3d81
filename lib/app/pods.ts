import type { Context } from '../component/context';
import { cronFields, jobFields, type JobDescription } from '../component/job';
import { scratch, type EnvValue, type Mount } from '../component/mounts';
import type { ContainerDescription, InitContainerDescription, PodDescription } from '../component/pods';
import type { Rollout } from '../component/rollout';
import { mapValues } from '../map-values';
import type { Cluster } from '../spec/cluster';
import { ProblemsError } from '../spec/problem';
import { claimMounts } from './claims';
import type { DescribedApp, Words } from './description';
import { portsOf } from './facts';
import { probesOf } from './health';
import { MAIN } from './images';
import { made } from './made';
import { MIGRATION, MIGRATION_CHECK, migrationContext, migrationIn, migrationJob, migrationNow } from './migration';
import { handedOver, migrationMounts, mountsOf } from './mounts';
import { placedIn } from './placed';
import { secretVariables, secretVersions } from './secrets';
import type { AppSettings } from './settings';
import { SHAPES } from './shapes';
import { ending } from './shutdown';
import { amountsOf, limitsOf } from './sizes';

type AppContext<P extends string> = Context<AppSettings, P>;

/** Jobs that say nothing are given up after six more attempts, where no index counts its own, or an hour. */
const JOB_DEFAULTS = { backoffLimit: 6, activeDeadlineSeconds: 3600 } as const;

/** How the pods of an application run. */
export function podsOf<P extends string>(
  app: DescribedApp<P>,
  context: AppContext<P>,
): Readonly<Record<string, PodDescription>> {
  const main: PodDescription = {
    ...podFields(app, context.cluster),
    ...shapeFields(app, context.spec),
    containers: { [MAIN]: mainContainer(app, context) },
    initContainers: { ...migrationCheck(app, context), ...initSteps(app, context) },
    sidecars: sidecarsOf(app),
  };
  const migration = migrationNow(app, context.spec);
  if (migration === undefined) return { [app.name]: main };
  const run = {
    ...runFields(app, context, {}),
    mounts: migrationMounts(app),
    ...wordsOf(migration, migrationContext(app, context), 'migration.'),
  };
  return {
    [app.name]: main,
    [MIGRATION]: { ...podFields(app, context.cluster), containers: { [MAIN]: run }, job: migrationJob(migration) },
  };
}

/** First among the steps: none of a new version runs on what the migration has not changed yet, whatever applies the tree. */
function migrationCheck<P extends string>(
  app: DescribedApp<P>,
  context: AppContext<P>,
): Readonly<Record<string, InitContainerDescription>> {
  const check = migrationIn(app)?.check;
  if (check === undefined) return {};
  const words = wordsOf(check, context, 'migration.check.');
  return { [MIGRATION_CHECK]: { ...runFields(app, context, handedOver(app)), ...words } };
}

function podFields({ placement, user, hardening, secrets = {} }: DescribedApp, cluster: Cluster) {
  const versions = secretVersions(secrets);
  return {
    ...placedIn(cluster, placement),
    user,
    hardening,
    ...(Object.keys(versions).length > 0 ? { annotations: versions } : {}),
  };
}

/** What the kinds have of their own, with what the cluster says of it. */
function shapeFields(app: DescribedApp, settings: AppSettings): Partial<PodDescription> {
  if (app.shape === 'job' || app.shape === 'cron') return { job: jobOf(app, settings) };
  const { terminationGracePeriodSeconds } = endOf(app);
  return { terminationGracePeriodSeconds, ...rolloutFields(app, settings) };
}

function rolloutFields(app: AskedApp, settings: AppSettings): Partial<PodDescription> {
  if (!('rollout' in app) && settings.paused !== true && settings.partition === undefined) return {};
  const { rollout }: { readonly rollout?: Rollout } = app as object;
  if (app.shape !== 'stateful')
    return { rollout: { ...rollout, ...(settings.paused === true ? { paused: true } : {}) } };
  const { podManagementPolicy, start, retention } = app;
  const partition = settings.partition === 0 ? undefined : settings.partition;
  return { rollout: { ...rollout, partition }, stateful: { podManagementPolicy, start, retention } };
}

/** What runs until it is told to end. */
type AskedApp = Exclude<DescribedApp, { shape: 'job' | 'cron' }>;

const endOf = (app: AskedApp) => ending(app.shutdown ?? {}, { served: SHAPES[app.shape].isServed });

const JOB_FIELDS = Object.keys({ ...jobFields, ...cronFields }) as readonly (keyof JobDescription)[];

function jobOf(app: Extract<DescribedApp, { shape: 'job' | 'cron' }>, settings: AppSettings): JobDescription {
  const said: Partial<JobDescription> = app;
  return {
    ...Object.fromEntries(JOB_FIELDS.map((field) => [field, said[field]])),
    backoffLimit:
      said.backoffLimit ?? (said.backoffLimitPerIndex === undefined ? JOB_DEFAULTS.backoffLimit : undefined),
    activeDeadlineSeconds: said.activeDeadlineSeconds ?? JOB_DEFAULTS.activeDeadlineSeconds,
    schedule: settings.schedule,
    suspend: settings.suspend === true ? true : undefined,
  };
}

function mainContainer<P extends string>(app: DescribedApp<P>, context: AppContext<P>): ContainerDescription {
  const asked = app.shape === 'job' || app.shape === 'cron' ? undefined : app;
  return {
    ...runFields(app, context, claimMounts(app.claims ?? {})),
    ...wordsOf(app, context),
    probes: asked && probesOf(asked.health ?? {}, ownPorts(app)),
    preStop: asked && endOf(asked).preStop,
    resize: app.resize,
  };
}

/** The ports of the application's own container. */
function ownPorts(app: DescribedApp) {
  return Object.fromEntries(Object.entries(portsOf(app)).filter(([, { container }]) => container === undefined));
}

function runFields<P extends string>(
  app: DescribedApp<P>,
  context: AppContext<P>,
  others: Readonly<Record<string, Mount>>,
) {
  const { requests } = context.spec;
  const limits = limitsOf(context.spec);
  return { env: variablesOf(app, context), requests, limits, mounts: { ...mountsOf(app), ...others } };
}

function wordsOf<P extends string>(
  { command, args }: { readonly command?: Words<P>; readonly args?: Words<P> },
  context: AppContext<P>,
  owner = '',
) {
  return {
    command: command && made(command, context, { field: `${owner}command`, form: 'words' }),
    args: args && made(args, context, { field: `${owner}args`, form: 'words' }),
  };
}

/** @throws ProblemsError when a variable is said twice. */
function variablesOf<P extends string>({ name, env = {}, secrets = {} }: DescribedApp<P>, context: AppContext<P>) {
  const own = made(env, context, { field: 'env', form: 'variables' });
  const secret = secretVariables(name, secrets);
  const twice = Object.keys(own).find((variable) => Object.hasOwn(secret, variable));
  if (twice !== undefined) {
    const message = `has the variable ${twice}, which one of its secrets is read as; call one of them otherwise`;
    throw new ProblemsError('env is not valid', [{ at: 'env', message }]);
  }
  const all: Readonly<Record<string, EnvValue | undefined>> = { ...own, ...secret };
  return Object.keys(all).length === 0 ? undefined : all;
}

function initSteps<P extends string>(app: DescribedApp<P>, context: AppContext<P>) {
  const others = { ...claimMounts(app.claims ?? {}), ...handedOver(app) };
  return mapValues(app.init ?? {}, ({ command, args }) => ({ ...runFields(app, context, others), command, args }));
}

function sidecarsOf(app: DescribedApp) {
  return mapValues(app.sidecars ?? {}, ({ command, args, env, health = {}, volumes = {}, ...rest }, name) => {
    const ports = Object.fromEntries(Object.entries(portsOf(app)).filter(([, { container }]) => container === name));
    return {
      command,
      args,
      env,
      ...amountsOf({ ...rest, size: rest.size ?? 'tiny' }),
      probes: probesOf(health, ports),
      mounts: { '/tmp': scratch('16Mi'), ...volumes },
    };
  });
}
