import type { Report } from '../spec/problem';
import { groupBy } from '../group-by';
import type { PlannedComponent, PlannedRoute } from './plan';
import { specPathOf } from './workloads';

interface Claim {
  readonly id: string;
  /** None of a component of the platform. */
  readonly team: string | undefined;
  readonly route: PlannedRoute;
}

/**
 * Reports routes of a host that is another team's: who answers under a host is trusted with its cookies and its passwords. The
 * host is whose path holds the other's, and its `sharedWith` names who may have a part; where neither path holds the other,
 * both do. A component of the platform may have its reasons.
 */
export function reportSharedHosts(components: readonly PlannedComponent[], report: Report): void {
  const claims = components.flatMap(({ id, component: { team }, routes }) =>
    routes.map((route): Claim => ({ id, team, route })),
  );
  for (const onHost of groupBy(claims, ({ route }) => route.host).values())
    for (const taker of onHost)
      onHost
        .filter((owner) => needsConsent(taker, owner) && !consents(owner, taker))
        .forEach((owner) => {
          report(specPathOf(taker.id), problemOf(taker, owner));
        });
}

/** Equal paths are a finding of their own. */
function needsConsent(taker: Claim, owner: Claim): boolean {
  if (taker.team === undefined || taker.team === owner.team) return false;
  return !holds(taker.route, owner.route);
}

const consents = ({ route: { sharedWith = [] } }: Claim, { team }: Claim): boolean =>
  team === undefined || sharedWith.includes(team);

/** As a prefix of whole elements: `/a` holds `/a/b`, and not `/ab`. */
function holds({ path }: Pick<PlannedRoute, 'path'>, { path: other }: Pick<PlannedRoute, 'path'>): boolean {
  return `${trimmed(other)}/`.startsWith(`${trimmed(path)}/`);
}

const trimmed = (path: string): string => path.replace(/\/+$/, '');

function problemOf({ team, route }: Claim, owner: Claim): string {
  const { host, path } = owner.route;
  return `route ${route.name} leads ${host}${route.path} to it, and ${owner.id} has that host (${host}${path}) and does not share it with team ${team ?? ''}; have ${owner.id} say so in its route (sharedWith: ['${team ?? ''}']), or give this one another host`;
}
