import type { Chart } from 'cdk8s';
import type { z } from 'zod';
import type { App } from '../component/component';
import type { Context } from '../component/context';
import type { ClaimFacts, Facts, WorkloadKind } from '../component/facts';
import { parseImage } from '../spec/image';
import type { Rule } from '../spec/rules';
import { MAIN } from './images';
import { portFacts, type AppPort } from './ports';
import { replicaFacts, replicasIn, type ReplicaSettings } from './replicas';
import { routeFacts } from './route';
import { secretFacts, type AppSecret } from './secrets';
import { componentFields, type Scaled, type Served, type Stated } from './stated';
import { hostIn, schemaOf } from './settings';

/** Kinds whose pods a Service leads to, and that count their pods. */
const SERVED_KINDS = ['Deployment', 'StatefulSet'] as const satisfies readonly WorkloadKind[];
export const BUILT_KINDS = [...SERVED_KINDS, 'DaemonSet', 'Job', 'CronJob'] as const satisfies readonly WorkloadKind[];

/**
 * What a team makes itself, with constructs of cdk8s or cdk8s-plus that it knows: it states the facts that others must know, and
 * `build` makes the workload and what no fact stands for. Service, policies, account, budget and autoscaler follow from the facts;
 * what is built is compared with them, and held to the same rules as everything else. It lies in the application's namespace: what
 * is of the whole cluster, or of another namespace, a component of the platform makes. Its container is called `app`.
 */
export interface BuiltApp<P extends string = string> extends Stated<P>, Served, Scaled {
  readonly shape: 'built';
  /** What `build` makes. */
  readonly kind: (typeof BUILT_KINDS)[number];
  /** Port name -> number, as the container `app` opens them. A Deployment or StatefulSet has a Service in front of them. */
  readonly ports?: Readonly<Record<string, AppPort>>;
  /** Secrets that its pods read, by a name of their own: somebody creates them before it starts. */
  readonly secrets?: Readonly<Record<string, Pick<AppSecret, 'keys' | 'called'>>>;
  /**
   * Storage that stays: in a StatefulSet volumeClaimTemplates of these names, sizes, classes and modes, else claims that are
   * derived. Such a StatefulSet is marked so that no GitOps tool prunes it unasked; that its claims go with it, or with a pod that
   * is scaled away, `build` alone says (persistentVolumeClaimRetentionPolicy).
   */
  readonly claims?: Readonly<Record<string, ClaimFacts>>;
  /**
   * Makes the workload, and what no fact stands for, in the application's own chart. What is of no kind of Kubernetes itself, and
   * Endpoints and EndpointSlices, may lead requests anywhere: each says why it is there in its annotation `groundplan.dev/because`.
   */
  readonly build: (chart: Chart, context: Context<BuiltSettings, NoInfer<P>>) => void;
}

/** What clusters may set differently of an application that its team builds. */
export interface BuiltSettings {
  /** What its container `app` runs. */
  readonly image: string;
  /** Of a Deployment or StatefulSet. A number is for `build` to write; for an autoscaler it writes none. */
  readonly replicas?: ReplicaSettings;
  /** Of what has a route. */
  readonly host?: string;
}

type BuiltComponent<P extends string> = App<z.ZodType<BuiltSettings, Partial<BuiltSettings>>, string, P>;

/** The application as a component whose pods nobody describes. */
export function builtComponent<P extends string>(app: BuiltApp<P>): BuiltComponent<P> {
  return {
    ...componentFields(app),
    spec: settingsOf(app),
    ownImages: { [MAIN]: parseImage(app.image) },
    defaults: (cluster) => ({
      image: app.image,
      ...hostIn(app),
      ...(isServed(app) ? replicasIn(cluster, app.replicas, usualReplicas(app)) : {}),
    }),
    facts: (settings) => factsOf(app, settings),
    build: app.build,
  };
}

const isServed = ({ kind }: Pick<BuiltApp, 'kind'>) => (SERVED_KINDS as readonly WorkloadKind[]).includes(kind);
/** Fields that mean something where a Service leads to pods, and somebody counts them. */
const OF_SERVED = ['replicas', 'clients', 'service', 'route', 'objectives'] as const;

/** Nothing would read the fields of a Deployment in a DaemonSet or Job. */
export const builtRule: Rule<Pick<BuiltApp, 'kind' | (typeof OF_SERVED)[number]>> = {
  reads: ['kind'],
  check(app, breaks) {
    if (isServed(app)) return;
    for (const field of OF_SERVED.filter((one) => app[one] !== undefined))
      breaks(
        [field],
        `is for a ${SERVED_KINDS.join(' or ')}, and ${app.kind} has neither Service nor a number of pods`,
      );
  },
};

const usualReplicas = ({ kind }: Pick<BuiltApp, 'kind'>) => (kind === 'Deployment' ? 'available' : 'one');

function settingsOf(app: BuiltApp): z.ZodType<BuiltSettings, Partial<BuiltSettings>> {
  const counted = isServed(app) ? ['replicas'] : [];
  return schemaOf(['image', ...counted, ...Object.keys(hostIn(app))]) as never;
}

function factsOf<P extends string>(app: BuiltApp<P>, settings: BuiltSettings): Facts<string, P> {
  const { kind, service, access, accountAnnotations, claims, privileges, alerts, objectives } = app;
  const ports = portFacts(app.ports ?? {}, { served: isServed(app), clients: app.clients, service });
  const replicas = settings.replicas === undefined ? undefined : replicaFacts(settings.replicas, app.replicas);
  const connects = Object.keys(app.connects ?? {}) as P[];
  const stated = { service, access, accountAnnotations, claims, privileges, alerts, objectives };
  const workload = { ...stated, kind, replicas, ports, connects };
  return {
    stage: 'apps',
    namespace: app.namespace ?? app.team,
    images: { [MAIN]: parseImage(settings.image) },
    workloads: { [app.name]: { ...workload, containers: { [MAIN]: MAIN } } },
    secrets: secretFacts(app.name, app.secrets ?? {}, [app.name]),
    routes: routeFacts(app, settings.host, ports),
  };
}
