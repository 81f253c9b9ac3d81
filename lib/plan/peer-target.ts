import type { Destination } from '../component/connections';
import { findPort, type Target } from './find-port';
import type { Plan, PlannedComponent, PlannedWorkload } from './plan';

type Parties = Pick<Plan, 'components'>;

/**
 * The component or application that a destination names, as seen by who names it: a team calls its own applications by
 * their names alone, where no component of the platform is called so.
 */
export function namedComponent(
  { component }: Extract<Destination, { kind: 'component' }>,
  { team }: Pick<PlannedWorkload, 'team'>,
  { components }: Parties,
): PlannedComponent | undefined {
  return components.get(component) ?? components.get(`${team ?? ''}/${component}`);
}

/** The port that a workload's peer is; nothing where it is no component, or this cluster lacks it, or it has no such port. */
export function peerTarget(workload: PlannedWorkload, name: string, parties: Parties): Target | undefined {
  const { peers = {} } = parties.components.get(workload.owner)?.component ?? {};
  const peer = Object.hasOwn(peers, name) ? peers[name] : undefined;
  if (peer?.kind !== 'component') return undefined;
  const server = namedComponent(peer, workload, parties);
  const target = server === undefined ? undefined : findPort(server, peer.port);
  return typeof target === 'object' ? target : undefined;
}
