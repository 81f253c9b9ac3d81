import type { Destination } from '../component/connections';
import type { Report } from '../spec/problem';
import { absentPeer, type Offered } from './absent-peer';
import { isAdmitted } from './consent';
import { findPort, type Target } from './find-port';
import { namedComponent } from './peer-target';
import type { Plan, PlannedWorkload } from './plan';
import { specPathOf } from './workloads';

/** A connection of a workload to a port of a component, under the local name that its component gives it. */
export interface PeerConnection {
  readonly from: PlannedWorkload;
  readonly name: string;
  readonly to: Extract<Destination, { kind: 'component' }>;
}

type Parties = Pick<Plan, 'cluster' | 'components'> & Pick<Offered, 'catalogue'>;

/**
 * The port that a workload connects to. Nothing where an optional peer is missing, what is missing was reported, or a
 * migration would call its own application; a port whose owner does not consent is reported too.
 */
export function resolvePeer(connection: PeerConnection, parties: Parties, report: Report): Target | undefined {
  const { from, name, to } = connection;
  const problem = (text: string) => {
    report(specPathOf(from.owner), `connects to ${to.component}/${to.port} (peer ${name})${text}`);
  };
  const server = namedComponent(to, from, parties);
  if (server === undefined) {
    if (to.optional !== true)
      problem(absentPeer(to.component, from, { ...parties, running: [...parties.components.keys()] }));
    return undefined;
  }
  const target = findPort(server, to.port);
  if (typeof target === 'string') {
    problem(`: ${server.id} ${target}`);
    return undefined;
  }
  const isTooLate = comesTooLate(from, target.workload);
  // Nobody states connections of a migration: it has those of the application, whose pods are meant by one to itself.
  if (isTooLate && from.team !== undefined) return undefined;
  if (!isAdmitted(from, target.workload, target.port)) problem(missingConsent(from, target, server.component.file));
  if (isTooLate) problem(lateServer(from, target.workload));
  return target;
}

/**
 * A Job before the rollout is waited for before the rest of its component is applied: on a first install what it calls
 * there, and the policy that admits it, would never come. Other components are applied by themselves.
 */
function comesTooLate(client: PlannedWorkload, server: PlannedWorkload): boolean {
  return client.owner === server.owner && client.facts.before === 'rollout' && server.facts.before !== 'rollout';
}

function lateServer({ name }: PlannedWorkload, server: PlannedWorkload): string {
  return `, but its workload ${name} runs before the rollout and ${server.name} comes with it, so that a first install waits for ever; make ${server.name} a component of its own, or take before away`;
}

/** Behind no Service and with no word about clients there is nobody to ask. */
function missingConsent({ team }: PlannedWorkload, { workload, port }: Target, file: string | undefined): string {
  if (team !== undefined && workload.team !== undefined && port.service === undefined)
    return `, which is behind no Service, so that only what scrapes may connect; its owner gives the port a service number, or makes a worker a service`;
  const [client, consent] = team === undefined ? ['the platform', 'anyone'] : [team, team];
  return `, whose clients do not include ${client}; its owner adds '${consent}' to clients of that port${file === undefined ? '' : ` in ${file}`}`;
}
