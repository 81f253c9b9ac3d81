import type { Facts, PortFacts, WorkloadFacts } from '../component/facts';
import type { Cluster } from '../spec/cluster';
import { parseImage } from '../spec/image';
import { claimFacts } from './claims';
import type { DescribedApp } from './description';
import { imageVolumesOf, MAIN } from './images';
import { MIGRATION, MIGRATION_CHECK, migrationIn, migrationNow } from './migration';
import { migrationFacts } from './migration-facts';
import { zoneWarnings } from './placed';
import { portFacts } from './ports';
import { replicaFacts, replicasIn } from './replicas';
import { routeFacts } from './route';
import { secretFacts } from './secrets';
import type { AppSettings } from './settings';
import { SHAPES } from './shapes';
import type { Served } from './stated';

/** What an application states about itself. */
export function factsOf<P extends string>(
  app: DescribedApp<P>,
  settings: AppSettings,
  cluster: Cluster,
): Facts<string, P> {
  const workload = workloadOf(app, settings);
  const migrates = migrationNow(app, settings) !== undefined;
  const workloads = { [app.name]: workload, ...(migrates ? { [MIGRATION]: migrationFacts(app, workload) } : {}) };
  return {
    stage: 'apps',
    namespace: app.namespace ?? app.team,
    images: { [MAIN]: parseImage(settings.image) },
    workloads,
    secrets: secretFacts(app.name, app.secrets ?? {}, Object.keys(workloads)),
    routes: 'route' in app ? routeFacts(app, settings.host, workload.ports ?? {}) : undefined,
    warnings: [SHAPES[app.shape].lacks ?? [], zoneWarnings(app, settings, cluster)].flat(),
  };
}

function workloadOf<P extends string>(app: DescribedApp<P>, settings: AppSettings): WorkloadFacts<string, P> {
  const volumes = imageVolumesOf(app);
  const own = (containers: object = {}) => Object.fromEntries(Object.keys(containers).map((name) => [name, name]));
  return {
    kind: SHAPES[app.shape].kind,
    replicas:
      settings.replicas === undefined
        ? undefined
        : replicaFacts(settings.replicas, 'replicas' in app ? app.replicas : undefined),
    recommendResources: 'recommendResources' in app ? app.recommendResources : undefined,
    containers: { [MAIN]: MAIN },
    sidecars: own(app.sidecars),
    initContainers: stepsOf(app),
    imageVolumes: Object.fromEntries(volumes.map(({ name }) => [name, name])),
    ports: portsOf(app),
    service: 'service' in app ? app.service : undefined,
    connects: Object.keys(app.connects ?? {}) as P[],
    access: app.access,
    accountAnnotations: app.accountAnnotations,
    claims: claimFacts(app.claims ?? {}),
    privileges: app.privileges,
    alerts: app.alerts,
    objectives: 'objectives' in app ? app.objectives : undefined,
    logFormat: app.logFormat,
  };
}

/** In the order in which they run. */
function stepsOf(app: DescribedApp): Readonly<Record<string, string>> {
  const own = Object.entries(app.init ?? {}).map(
    ([name, { image }]) => [name, image === undefined ? MAIN : name] as const,
  );
  const check = migrationIn(app)?.check === undefined ? [] : [[MIGRATION_CHECK, MAIN] as const];
  return Object.fromEntries([...check, ...own]);
}

/** The application's own ports, and those of its sidecars. */
export function portsOf(app: DescribedApp): Readonly<Record<string, PortFacts>> {
  const { clients, service }: Pick<Served, 'clients' | 'service'> = app as object;
  const side = { served: SHAPES[app.shape].isServed, clients, service };
  const own = 'ports' in app ? portFacts(app.ports ?? {}, side) : {};
  const beside = Object.entries(app.sidecars ?? {}).map(([container, { ports = {} }]) =>
    portFacts(ports, { ...side, container }),
  );
  return Object.assign({}, own, ...beside) as Readonly<Record<string, PortFacts>>;
}

/** How many pods there are where the cluster does not say. */
export function defaultReplicas(app: DescribedApp, cluster: Cluster): Partial<AppSettings> {
  const { replicas: usual } = SHAPES[app.shape];
  return usual === undefined ? {} : replicasIn(cluster, 'replicas' in app ? app.replicas : undefined, usual);
}
