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

function absentHome({ name, team }: AnyComponent, home: string, namespaces: Namespaces): string {
  const [nobody, advice] =
    team === undefined
      ? ['no component brings', 'add it to namespaces in its facts']
      : ['no team has in this cluster', homeToAdd({ name, team }, home, namespaces)];
  return `lives in namespace ${home}, which ${nobody}${didYouMeanOr(advice, home, [...namespaces.keys()])}`;
}

/** A team that is there lacks the namespace alone. */
function homeToAdd(
  { name, team }: { readonly name: string; readonly team: string },
  home: string,
  namespaces: Namespaces,
): string {
  const settings = `components.tenants.teams.${team}`;
  const own = ownNamespaces(team, namespaces);
  if (own.length > 0) return `add ${home} to ${settings}.namespaces, or name one of its own (${own.join(', ')})`;
  return `add ${settings}, set ${componentPath({ name, team })} to false, or set clusters in the application's file`;
}

function ownNamespaces(team: string, namespaces: Namespaces): readonly string[] {
  return [...namespaces].flatMap(([name, { facts }]) => (facts.team === team ? [name] : [])).sort();
}

function foreignHome(
  team: string,
  { home, facts }: { readonly home: string; readonly facts: NamespaceFacts },
  namespaces: Namespaces,
): string {
  const owner = facts.team === undefined ? 'the platform' : `team ${facts.team}`;
  const own = ownNamespaces(team, namespaces);
  const advice = own.length > 0 ? `name one of its own (${own.join(', ')})` : `add components.tenants.teams.${team}`;
  return `belongs to team ${team}, but its namespace ${home} belongs to ${owner}; ${advice}`;
}
