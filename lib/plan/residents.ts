import type { AnyComponent } from '../component/component';
import type { NamespaceFacts } from '../component/facts';
import { groupBy } from '../group-by';
import { didYouMeanOr } from '../spec/nearest';
import type { Report } from '../spec/problem';
import type { PlannedComponent, PlannedWorkload } from './plan';
import { componentPath } from './workloads';

type Namespaces = ReadonlyMap<string, { readonly facts: NamespaceFacts }>;

/** The workloads that live in each namespace. Reports components that have nowhere to live, or live with another team. */
export function residentsOf(
  components: readonly PlannedComponent[],
  namespaces: Namespaces,
  report: Report,
): ReadonlyMap<string, readonly PlannedWorkload[]> {
  const housed = components.flatMap(({ component, facts, workloads }) => {
    const problem = workloads.length === 0 ? undefined : homeProblem(component, facts.namespace, namespaces);
    if (problem === undefined) return workloads;
    report(componentPath(component), problem);
    return [];
  });
  return groupBy(housed, ({ namespace }) => namespace);
}

/** Why workloads of a team (of the platform without one) cannot live in a namespace. */
function homeProblem(component: AnyComponent, home: string | undefined, namespaces: Namespaces): string | undefined {
  if (home === undefined) return 'has workloads but no namespace; name one in its facts';
  const facts = namespaces.get(home)?.facts;
  if (facts === undefined) return absentHome(component, home, namespaces);
  const { team } = component;
  // Components of the platform may live beside anybody.
  return team === undefined || team === facts.team ? undefined : foreignHome(team, { home, facts }, namespaces);
}

function absentHome(component: AnyComponent, home: string, namespaces: Namespaces): string {
  const [nobody, advice] =
    component.team === undefined
      ? ['no component brings', 'add it to namespaces in its facts']
      : [
          'no team has in this cluster',
          `add components.tenants.teams.${component.team}, set ${componentPath(component)} to false, or set clusters in the application's file`,
        ];
  return `lives in namespace ${home}, which ${nobody}${didYouMeanOr(advice, home, [...namespaces.keys()])}`;
}

function foreignHome(
  team: string,
  { home, facts }: { readonly home: string; readonly facts: NamespaceFacts },
  namespaces: Namespaces,
): string {
  const owner = facts.team === undefined ? 'the platform' : `team ${facts.team}`;
  const own = [...namespaces].filter(([, one]) => one.facts.team === team).map(([name]) => name);
  const advice =
    own.length > 0 ? `name one of its own (${own.sort().join(', ')})` : `add components.tenants.teams.${team}`;
  return `belongs to team ${team}, but its namespace ${home} belongs to ${owner}; ${advice}`;
}
