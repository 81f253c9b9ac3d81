import type { Destination } from '../component/connections';
import { didYouMean } from '../spec/nearest';
import type { Report } from '../spec/problem';
import { isAdmitted } from './consent';
import { findPort, type Target } from './find-port';
import type { Plan, PlannedWorkload } from './plan';
import { specPathOf } from './workloads';

/** A connection of a workload to a port of a component, under the local name that its component gives it. */
export interface PeerConnection {
  readonly from: PlannedWorkload;
  readonly name: string;
  readonly to: Extract<Destination, { kind: 'component' }>;
}

type Parties = Pick<Plan, 'cluster' | 'components'>;

/**
 * The port that a workload connects to. Nothing where an optional peer is missing, or what is missing was reported; a
 * port whose owner does not consent is reported too.
 */
export function resolvePeer(connection: PeerConnection, parties: Parties, report: Report): Target | undefined {
  const { from, name, to } = connection;
  const problem = (text: string) => {
    report(specPathOf(from.owner), `connects to ${to.component}/${to.port} (peer ${name})${text}`);
  };
  const server = parties.components.get(to.component);
  if (server === undefined) {
    if (to.optional !== true) problem(absentServer(connection, parties));
    return undefined;
  }
  const target = findPort(server, to.port);
  if (typeof target === 'string') {
    problem(`: ${server.id} ${target}`);
    return undefined;
  }
  if (!isAdmitted(from, target.workload, target.port)) problem(missingConsent(from));
  return target;
}

function absentServer({ from, to }: PeerConnection, { cluster, components }: Parties): string {
  const hint = didYouMean(to.component, [...components.keys()]);
  return `, but cluster ${cluster.name} has no ${to.component}${hint}; add ${specPathOf(to.component)}, or set ${specPathOf(from.owner)} to false`;
}

function missingConsent({ team }: PlannedWorkload): string {
  const [client, consent] = team === undefined ? ['the platform', 'anyone'] : [team, team];
  return `, whose clients do not include ${client}; its owner adds '${consent}' to clients of that port`;
}
