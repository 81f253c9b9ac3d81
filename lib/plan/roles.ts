import type { AutoscalingFacts, Role } from '../component/facts';
import type { Report } from '../spec/problem';
import type { Plan, PlannedComponent } from './plan';
import { WIDE_ENDS } from './wide-ends';
import { componentPath } from './workloads';

/** What a component cannot do without somebody in a role. */
interface Need {
  /** Nothing where no component of a platform can have it. */
  readonly role?: Role;
  /** The field of `cluster.external` that says somebody outside this platform has it. */
  readonly external: 'ingress' | 'resourceMetrics' | 'keda';
  /** What of the component needs it, as in `has ...`; nothing when it does not. */
  readonly of: (planned: PlannedComponent) => string | undefined;
  /** What nobody does, as in `nothing in the cluster ...`, and both ways out. */
  readonly lacks: string;
  readonly advice: string;
}

const NEEDS: readonly Need[] = [
  {
    role: 'ingress',
    external: 'ingress',
    of: ({ routes: [first] }) => (first === undefined ? undefined : `the route ${first.host}`),
    lacks: 'serves routes',
    advice: 'enable an ingress component, or name an outside one in cluster.external.ingress',
  },
  {
    role: 'resource-metrics',
    external: 'resourceMetrics',
    of: scaledBy('an autoscaler', measuresUse),
    lacks: 'serves resource metrics, so its pods would never become more',
    advice:
      'enable a component that does, such as metrics-server, or set cluster.external.resourceMetrics: true where the cluster itself does',
  },
  {
    external: 'keda',
    of: scaledBy('triggers', ({ triggers }) => triggers !== undefined),
    lacks: 'scales by them, which takes KEDA',
    advice:
      'set cluster.external.keda: true where somebody installs it, or replicas to a number of pods in this cluster',
  },
];

/** Reports what nobody in the cluster serves, and components that promise a role without the connections that it takes. */
export function reportRoles({ cluster, components }: Pick<Plan, 'cluster' | 'components'>, report: Report): void {
  const all = [...components.values()];
  for (const planned of all) reportIdleRoles(planned, report);
  for (const { role, external, of, lacks, advice } of NEEDS) {
    const isThere = all.some(({ facts }) => role !== undefined && facts.provides?.includes(role) === true);
    if (isThere || cluster.external[external] !== undefined) continue;
    for (const planned of all) {
      const need = of(planned);
      if (need === undefined) continue;
      report(
        componentPath(planned.component),
        `has ${need}, but nothing in cluster ${cluster.name} ${lacks}; ${advice}`,
      );
    }
  }
}

/** Who scrapes or forwards connects to others; who serves resource metrics is asked, and asks nobody. */
function reportIdleRoles({ component, facts, workloads }: PlannedComponent, report: Report): void {
  const kinds = workloads.flatMap(({ facts: { connects = [] } }) =>
    connects.map((name) => component.peers?.[name]?.kind),
  );
  for (const { role, kind } of WIDE_ENDS) {
    if (facts.provides?.includes(role) !== true || kinds.includes(kind)) continue;
    report(
      componentPath(component),
      `provides ${role}, but none of its workloads connects to ${kind}(); add it to peers and connects, or take the role away`,
    );
  }
}

/** Names the first workload whose autoscaler is such a one, as in `an autoscaler (workload web)`. */
function scaledBy(what: string, isSuch: (scaling: AutoscalingFacts) => boolean): Need['of'] {
  return ({ workloads }) => {
    const scaled = workloads.find(({ facts: { replicas } }) => typeof replicas === 'object' && isSuch(replicas));
    return scaled === undefined ? undefined : `${what} (workload ${scaled.name})`;
  };
}

/** All other metrics come from elsewhere. */
function measuresUse({ cpu, memory, metrics = [] }: AutoscalingFacts): boolean {
  return cpu !== undefined || memory !== undefined || metrics.some(({ type }) => type === 'ContainerResource');
}
