import { idOf } from '../component/component';
import { sortedBy } from '../order';
import type { Cluster } from '../spec/cluster';
import type { ImageReference } from '../spec/image';
import type { Report } from '../spec/problem';
import type { Offered } from './absent-peer';
import { resolveEdges } from './edges';
import type { Enabled } from './enable';
import { planNamespaces } from './namespaces';
import type { Plan, PlannedComponent, PlannedNamespace } from './plan';
import { reportRoles } from './roles';
import { planRoutes, reportSharedRoutes } from './routes';
import { reportScaling } from './scaling';
import { reportSharedHosts } from './shared-hosts';
import { reportSharedSecrets } from './shared-secrets';
import { componentPath, planWorkloads } from './workloads';

interface Inputs extends Pick<Offered, 'catalogue'> {
  readonly cluster: Cluster;
  readonly enabled: readonly Enabled[];
  readonly images: Readonly<Record<string, ImageReference>>;
}

/** First phase: all facts of a cluster, every question that spans components answered once, every problem reported. */
export function planCluster({ cluster, enabled, images, catalogue }: Inputs, report: Report): Plan {
  const planned = sortedBy(
    enabled.map((one) => planComponent(one, { cluster, images }, report)),
    ({ id }) => id,
  );
  const components = new Map(planned.map((component) => [component.id, component]));
  const workloads = new Map(
    planned.flatMap((component) => component.workloads.map((workload) => [workload.key, workload] as const)),
  );
  reportMissingControlPlane(planned, cluster, report);
  reportSharedRoutes(planned, report);
  reportSharedHosts(planned, report);
  reportSharedSecrets(planned, report);
  const namespaces = planNamespaces(planned, report);
  const edges = resolveEdges({ cluster, components, workloads, catalogue }, report);
  reportRoles({ cluster, components }, report);
  reportScaling({ cluster, workloads }, report);
  return { cluster, components, workloads, namespaces, teamNamespaces: namespacesByTeam(namespaces), ...edges };
}

function planComponent(
  { component, spec, facts }: Enabled,
  { cluster, images }: Pick<Inputs, 'cluster' | 'images'>,
  report: Report,
): PlannedComponent {
  const workloads = planWorkloads(component, facts, { images, report });
  reportUnreadSecrets(component, facts, report);
  return {
    id: idOf(component),
    component,
    spec,
    facts,
    workloads,
    routes: planRoutes(component, facts, { workloads, cluster, report }),
  };
}

function reportUnreadSecrets(component: Enabled['component'], facts: Enabled['facts'], report: Report): void {
  for (const [name, { readBy }] of Object.entries(facts.secrets ?? {})) {
    for (const reader of readBy.filter((workload) => !Object.hasOwn(facts.workloads ?? {}, workload))) {
      report(
        componentPath(component),
        `secret ${name} is read by ${reader}, which is none of its workloads (${Object.keys(facts.workloads ?? {}).join(', ')})`,
      );
    }
  }
}

/** Policies name the API servers by address; without one they would have to admit everybody. */
function reportMissingControlPlane(
  components: readonly PlannedComponent[],
  { controlPlane }: Cluster,
  report: Report,
): void {
  if (controlPlane !== undefined) return;
  const inNeed = components.filter(({ component, workloads }) =>
    workloads.some(
      ({ facts, ports }) =>
        (facts.access ?? []).length > 0 ||
        ports.some(({ admits = [] }) => admits.some(({ kind }) => kind === 'apiServer')) ||
        (facts.connects ?? []).some((name) => component.peers?.[name]?.kind === 'apiServer'),
    ),
  );
  if (inNeed.length === 0) return;
  report(
    'cluster.controlPlane',
    `is required: ${inNeed.map(({ id }) => id).join(', ')} talks to the API servers, and a policy can only name them by address; add { addresses: ['10.0.0.10'] } with yours`,
  );
}

function namespacesByTeam(namespaces: ReadonlyMap<string, PlannedNamespace>): ReadonlyMap<string, readonly string[]> {
  const teams = new Map<string, string[]>();
  for (const { name, facts } of namespaces.values()) {
    if (facts.team !== undefined) teams.set(facts.team, [...(teams.get(facts.team) ?? []), name].sort());
  }
  return new Map(sortedBy(teams, ([team]) => team));
}
