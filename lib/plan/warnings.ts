import { didYouMean } from '../spec/nearest';
import type { Problem } from '../spec/problem';
import type { Plan, PlannedWorkload } from './plan';
import { specPathOf } from './workloads';

/** What is sound but should be known: what components say of their own settings, and clients that are not there. */
export function planWarnings(plan: Plan): readonly Problem[] {
  return [...plan.components.values()].flatMap(({ id, facts, workloads }) => {
    const messages = [...(facts.warnings ?? []), ...workloads.flatMap((workload) => absentClients(workload, plan))];
    return messages.map((message) => ({ at: specPathOf(id), message }));
  });
}

/** An application has one file for all clusters, so a team that this one lacks is no error; a misspelt one looks the same. */
function absentClients({ name, ports }: PlannedWorkload, { teamNamespaces }: Plan): readonly string[] {
  const teams = [...teamNamespaces.keys()];
  return ports.flatMap((port) =>
    (Array.isArray(port.clients) ? (port.clients as readonly string[]) : [])
      .filter((team) => !teams.includes(team))
      .map(
        (team) =>
          `port ${port.name} of workload ${name} names ${team} in clients, a team without a namespace in this cluster, so nobody of it connects${didYouMean(team, teams)}`,
      ),
  );
}
