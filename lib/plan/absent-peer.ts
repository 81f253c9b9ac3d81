import { byId } from '../component/by-id';
import { idOf, type AnyComponent } from '../component/component';
import type { Cluster } from '../spec/cluster';
import { closestFirst, didYouMeanOr, guess } from '../spec/nearest';
import type { PlannedWorkload } from './plan';
import { specPathOf } from './workloads';

/** What runs in a cluster, and everything that the platform has, whether this cluster runs it or not. */
export interface Offered {
  readonly cluster: Cluster;
  readonly running: readonly string[];
  readonly catalogue: readonly AnyComponent[];
}

type Client = Pick<PlannedWorkload, 'owner' | 'team'>;

/** Whether the platform has what somebody calls so: anything by its id, an application of the own team by its name alone. */
export function isOffered(named: string, { team }: Pick<Client, 'team'>, catalogue: readonly AnyComponent[]): boolean {
  return offeredAs(named, team, catalogue) !== undefined;
}

/** Why a workload finds nobody of a name, and what its author does; the end of a sentence that names the connection. */
export function absentPeer(named: string, { owner, team }: Client, { cluster, running, catalogue }: Offered): string {
  const found = offeredAs(named, team, catalogue);
  if (team !== undefined && found === undefined) return `, which is ${misnamed(named, team, catalogue)}`;
  const orWithout = `set ${specPathOf(owner)} to false`;
  const absent = `, but cluster ${cluster.name} has no ${named}`;
  if (found?.team === undefined)
    return `${absent}${didYouMeanOr(`add ${specPathOf(named)}, or ${orWithout}`, named, running)}`;
  const isElsewhere = found.clusters?.includes(cluster.name) === false;
  return isElsewhere
    ? `${absent}, whose file does not name it; add ${cluster.name} to clusters there, or ${orWithout}`
    : `${absent}, since ${specPathOf(idOf(found))} is false; take that away, or ${orWithout} too`;
}

/** What is wrong with a name that an application wrote, and which names there are. */
export function misnamed(named: string, team: string, catalogue: readonly AnyComponent[]): string {
  const names = namesFor(team, catalogue);
  const nobody = named.includes('/') ? 'no application of this platform' : `no application of team ${team}`;
  const sameName = names.find((name) => name.endsWith(`/${named}`));
  const meant = sameName === undefined ? guess(named, names) : `did you mean ${sameName}?`;
  return `${nobody}; ${meant ?? "correct its name, or write <team>/<app> for another team's"} (there are ${closestFirst(named, names)})`;
}

function offeredAs(
  named: string,
  team: string | undefined,
  catalogue: readonly AnyComponent[],
): AnyComponent | undefined {
  const index = byId(catalogue);
  return index.get(named) ?? index.get(`${team ?? ''}/${named}`);
}

/** What a team calls everything there is: its own applications by their names alone. */
function namesFor(team: string, catalogue: readonly AnyComponent[]): readonly string[] {
  const own = catalogue.filter((one) => one.team === team).map(({ name }) => name);
  return [...own, ...catalogue.filter((one) => one.team !== team).map(idOf)];
}
