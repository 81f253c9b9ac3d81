import { isDeepStrictEqual } from 'node:util';
import { POD_SECURITY_LEVELS, type NamespaceFacts, type PodSecurityLevel } from '../component/facts';
import { describePrivilege, levelOf } from '../component/privileges';
import { didYouMean } from '../spec/nearest';
import type { Report } from '../spec/problem';
import type { PlannedComponent, PlannedNamespace, PlannedWorkload } from './plan';
import { componentPath } from './workloads';

interface Claimed {
  readonly facts: NamespaceFacts;
  readonly owners: string[];
}

/** Every namespace that a component brings or uses, with the Pod Security level that its workloads make necessary. */
export function planNamespaces(
  components: readonly PlannedComponent[],
  report: Report,
): ReadonlyMap<string, PlannedNamespace> {
  const claimed = claimNamespaces(components, report);
  const residents = new Map<string, PlannedWorkload[]>([...claimed.keys()].map((name) => [name, []]));
  for (const { component, facts, workloads } of components) {
    if (workloads.length === 0) continue;
    const problem = residencyProblem(component.team, facts.namespace, claimed);
    if (problem !== undefined) report(componentPath(component), problem);
    else residents.get(facts.namespace ?? '')?.push(...workloads);
  }
  const planned = [...claimed.entries()].map(([name, claim]) =>
    planNamespace({ name, ...claim }, residents.get(name) ?? [], report),
  );
  return new Map(planned.sort((a, b) => (a.name < b.name ? -1 : 1)).map((namespace) => [namespace.name, namespace]));
}

function claimNamespaces(components: readonly PlannedComponent[], report: Report): ReadonlyMap<string, Claimed> {
  const claimed = new Map<string, Claimed>();
  for (const { id, component, facts } of components) {
    for (const [name, namespace] of Object.entries(facts.namespaces ?? {})) {
      const earlier = claimed.get(name);
      if (earlier === undefined) claimed.set(name, { facts: namespace, owners: [id] });
      else if (isDeepStrictEqual(earlier.facts, namespace)) earlier.owners.push(id);
      else
        report(
          componentPath(component),
          `says something else about namespace ${name} than ${earlier.owners.join(' and ')}; both must say the same, or one of them takes a namespace of its own`,
        );
    }
  }
  return claimed;
}

function residencyProblem(
  team: string | undefined,
  namespace: string | undefined,
  claimed: ReadonlyMap<string, Claimed>,
): string | undefined {
  if (namespace === undefined) return 'has workloads but no namespace; name one in its facts';
  const claim = claimed.get(namespace);
  if (claim === undefined) {
    const hint = didYouMean(namespace, [...claimed.keys()]);
    return team === undefined
      ? `lives in namespace ${namespace}, which no component brings${hint}; add it to namespaces in its facts`
      : `lives in namespace ${namespace}, which no team has in this cluster${hint}; add components.tenants.teams.${team}, or set clusters in the application's file`;
  }
  const owner = claim.facts.existing === true ? undefined : claim.facts.team;
  if (team === undefined || owner === team) return undefined;
  const own = [...claimed].flatMap(([name, { facts }]) =>
    facts.existing !== true && facts.team === team ? [name] : [],
  );
  const advice =
    own.length > 0 ? `name one of its own (${own.sort().join(', ')})` : `add components.tenants.teams.${team}`;
  return `belongs to team ${team}, but its namespace ${namespace} belongs to ${owner === undefined ? 'the platform' : `team ${owner}`}; ${advice}`;
}

function planNamespace(
  { name, facts, owners }: Claimed & { readonly name: string },
  residents: readonly PlannedWorkload[],
  report: Report,
): PlannedNamespace {
  const needs = residents.flatMap((workload) =>
    (workload.facts.privileges ?? []).map((privilege) => ({
      workload,
      level: levelOf(privilege),
      text: `${workload.key}: ${describePrivilege(privilege)}, ${privilege.because}`,
    })),
  );
  const level = needs.reduce<PodSecurityLevel>(
    (weakest, need) => (isWeaker(need.level, weakest) ? need.level : weakest),
    'restricted',
  );
  const shared = new Set(residents.map(({ owner }) => owner)).size > 1;
  const cap = facts.existing === true ? 'privileged' : (facts.atMost ?? (shared ? 'baseline' : 'privileged'));
  for (const need of needs.filter((one) => isWeaker(one.level, cap))) {
    report(
      `namespace ${name}`,
      `${need.text}: needs Pod Security level ${need.level}, but ${facts.existing !== true && facts.atMost !== undefined ? `the namespace allows at most ${cap}` : 'several components share it'}; give the component a namespace of its own`,
    );
  }
  const because = needs.filter((need) => need.level !== 'restricted').map(({ text }) => text);
  return { name, facts, owners: [...owners].sort(), level, because: because.sort() };
}

function isWeaker(a: PodSecurityLevel, b: PodSecurityLevel): boolean {
  return POD_SECURITY_LEVELS.indexOf(a) > POD_SECURITY_LEVELS.indexOf(b);
}
