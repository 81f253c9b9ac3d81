import type { z } from 'zod';
import { parseImage } from '../spec/image';
import { parseSpec } from '../spec/parse';
import { valueAt } from '../spec/path';
import { collectProblems } from '../spec/problem';
import { appSchema } from './app-schema';
import { appSpec, type AppSpec } from './app-spec';
import type { AnyComponent, App } from './component';
import type { AppDestination } from './connections';
import type { Context } from './context';
import type { PortFacts, SecretFacts } from './facts';
import type { EnvValue, Mount } from './mounts';
import { config, scratch } from './mounts';
import type { PodDescription } from './pods';

/** What a team writes about an application that serves HTTP. */
export interface AppDescription<P extends string> {
  readonly team: string;
  /** Unique in the team. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** `registry/repository:tag@sha256:...`; the tag says the version, the digest what really runs. */
  readonly image: string;
  /** The port that serves HTTP; its Service listens on 80. */
  readonly port: number;
  /** A port with Prometheus metrics under `path`, default `/metrics`. */
  readonly metrics?: { readonly port: number; readonly path?: string };
  /** Paths that answer once the application can serve, and as long as it does not hang. */
  readonly health: { readonly ready: string; readonly live: string };
  /** What it talks to, by local name. */
  readonly connects?: Readonly<Record<P, AppDestination>>;
  /** Teams whose applications may connect, beside the own; or anyone. */
  readonly clients?: PortFacts['clients'];
  /** Default: the team's namespace of the same name. */
  readonly namespace?: string;
  /** The clusters that run it. Absent: all. A cluster's spec may take it away, and not add it. */
  readonly clusters?: readonly string[];
  /** Replaces the image's command. */
  command?(context: Context<AppSpec, NoInfer<P>>): readonly string[];
  env?(context: Context<AppSpec, NoInfer<P>>): Readonly<Record<string, EnvValue | undefined>>;
  /** Keys of the secrets that it reads, by the secret's name: somebody creates them before it starts (`groundplan secrets`). */
  readonly secrets?: Readonly<Record<string, readonly string[]>>;
  /** Configuration files by absolute path of their folder, read-only; not in `/tmp`, where the application may write. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Does not compile when a field is added to AppDescription and not to the schema, or the other way round. */
type SameKeys<A, B> = [Exclude<keyof A, keyof B>, Exclude<keyof B, keyof A>] extends [never, never] ? true : never;
true satisfies SameKeys<AppDescription<string>, z.output<typeof appSchema>>;

/** What `defineApp` made: whatever else has the fields of an application was never checked. */
const made = new WeakSet<object>();

/** Whether a value was made by `defineApp`. */
export function isApp(value: unknown): value is AnyComponent {
  return typeof value === 'object' && value !== null && made.has(value);
}

/**
 * The golden path: an application as ten lines of facts. It gets a Deployment, a Service, an autoscaler, a budget, a
 * policy and an account, hardened as the platform demands.
 * @throws ProblemsError with everything that is wrong in the description, also what the compiler would have found.
 */
export function defineApp<const P extends string = never>(app: AppDescription<P>): App<typeof appSpec, 'app', P> {
  requireSound(app);
  const component = componentOf(app);
  made.add(component);
  return component;
}

function componentOf<P extends string>(app: AppDescription<P>): App<typeof appSpec, 'app', P> {
  const namespace = app.namespace ?? app.team;
  return {
    team: app.team,
    name: app.name,
    summary: app.summary,
    spec: appSpec,
    ownImages: { app: parseImage(app.image) },
    clusters: app.clusters,
    peers: app.connects,
    defaults: ({ availability }) => ({ replicas: availability === 'high' ? { min: 2, max: 6 } : { min: 1, max: 3 } }),
    facts: ({ replicas }) => ({
      stage: 'apps',
      namespace,
      workloads: {
        [app.name]: {
          kind: 'Deployment',
          replicas,
          containers: { app: 'app' },
          ports: portsOf(app),
          connects: Object.keys(app.connects ?? {}) as NoInfer<P>[],
        },
      },
      secrets: secretsOf(app),
    }),
    pods: (context) => ({ [app.name]: podOf(app, context) }),
  };
}

/** The problems of a description by the fields they are in; the file that it is in says which application it is. */
function requireSound(app: unknown): void {
  const { report, throwIfAny } = collectProblems();
  parseSpec(appSchema, app, {
    at: '',
    report: (at, message) => {
      report(at === '' ? 'the description' : at.replace(/^\./, ''), message);
    },
  });
  throwIfAny(`application ${givenId(app)} is not valid`);
}

function givenId(app: unknown): string {
  const [team, name] = [valueAt(app, ['team']), valueAt(app, ['name'])];
  return isText(team) && isText(name) ? `${team}/${name}` : '(unnamed)';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function podOf<P extends string>(app: AppDescription<P>, context: Context<AppSpec, P>): PodDescription {
  const { requests, memoryLimit } = context.spec;
  return {
    containers: {
      app: {
        command: app.command?.(context),
        env: app.env?.(context),
        requests,
        limits: { memory: memoryLimit },
        probes: {
          readiness: { port: 'http', path: app.health.ready },
          liveness: { port: 'http', path: app.health.live, failureThreshold: 6 },
        },
        mounts: mountsOf(app),
      },
    },
  };
}

function portsOf({ port, metrics, clients }: AppDescription<never>): Readonly<Record<string, PortFacts>> {
  const scrape = { path: metrics?.path ?? '/metrics' };
  const shared = metrics?.port === port;
  return {
    http: { number: port, service: 80, clients, scrape: shared ? scrape : undefined },
    ...(metrics === undefined || shared ? {} : { metrics: { number: metrics.port, scrape } }),
  };
}

/** An application is one workload: it reads what is its own. */
function secretsOf({ name, secrets = {} }: AppDescription<never>): Readonly<Record<string, SecretFacts>> {
  return Object.fromEntries(Object.entries(secrets).map(([secret, keys]) => [secret, { keys, readBy: [name] }]));
}

/** Each folder of files is a ConfigMap of its own; `/tmp` is the one place that may be written. */
function mountsOf({ files = {} }: AppDescription<never>): Readonly<Record<string, Mount>> {
  const folders = Object.entries(files);
  return {
    '/tmp': scratch('64Mi'),
    ...Object.fromEntries(
      folders.map(([path, content], index) => [path, config(content, index === 0 ? 'config' : `config-${index + 1}`)]),
    ),
  };
}
