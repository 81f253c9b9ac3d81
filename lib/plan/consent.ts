import type { PlannedPort, PlannedWorkload } from './plan';

/** Who may declare a connection to a port. A port's owner decides; by default only its own kind may. */
export interface Consent {
  /** Whether components of the platform may. */
  readonly platform: boolean;
  /** Teams whose applications may; `undefined` stands for every team. */
  readonly teams: readonly string[] | undefined;
}

/** Reads the `clients` fact: own team (or own platform), anyone, or the own side and the named teams. */
export function consentOf(server: PlannedWorkload, port: PlannedPort): Consent {
  const own = server.team === undefined ? [] : [server.team];
  // Behind no Service and with no word about clients, a port is for the scraper and the own component alone.
  if (port.clients === undefined && port.service === undefined) return { platform: false, teams: [] };
  const clients = port.clients ?? 'own-team';
  if (clients === 'anyone') return { platform: true, teams: undefined };
  const platform = server.team === undefined;
  if (clients === 'own-team') return { platform, teams: own };
  return { platform, teams: [...new Set([...own, ...clients])].sort() };
}

/** Whether the server's owner lets this client connect. A component always reaches its own workloads. */
export function isAdmitted(
  client: Pick<PlannedWorkload, 'team' | 'owner'>,
  server: PlannedWorkload,
  port: PlannedPort,
): boolean {
  if (client.owner === server.owner) return true;
  const { platform, teams } = consentOf(server, port);
  return client.team === undefined ? platform : (teams?.includes(client.team) ?? true);
}
