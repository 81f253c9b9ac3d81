import type { AllowedPeer } from '../component/facts';
import { didYouMean } from '../spec/nearest';
import type { Problem } from '../spec/problem';
import { KUBERNETES_NAMESPACES } from './kubernetes-namespaces';
import type { Plan, PlannedComponent, PlannedPort, PlannedWorkload } from './plan';
import { wideAccess } from './wide-access';
import { specPathOf } from './workloads';

/** What is sound but should be known: what components say of their own settings, ends that are not there, ports that no policy guards. */
export function planWarnings(plan: Plan): readonly Problem[] {
  const ofComponents = [...plan.components.values()].flatMap((planned) => {
    const messages = [
      ...(planned.facts.warnings ?? []),
      ...absentNamespaces(planned, plan),
      ...planned.workloads.flatMap((workload) => [
        ...absentClients(workload, plan),
        ...unguardedPorts(workload),
        ...wideAccess(workload),
      ]),
    ];
    return messages.map((message) => ({ at: specPathOf(planned.id), message }));
  });
  return [...ofComponents, ...absentRecommender(plan), ...absentScraper(plan)];
}

/** An application has one file for all clusters, so that a cluster without a recommender is no error; one line for all of them. */
function absentRecommender({ cluster, workloads }: Plan): readonly Problem[] {
  const asking = [...workloads.values()].filter(({ facts }) => facts.recommendResources === true);
  const [first] = asking;
  if (first === undefined || cluster.external.verticalPodAutoscaler === true) return [];
  return [
    {
      at: 'cluster.external.verticalPodAutoscaler',
      message: `is not set, so nobody recommends resources to ${first.key}${andMore(asking)}, whose VerticalPodAutoscalers are left out; set it to true where one is installed by others`,
    },
  ];
}

/** Metrics do no harm unread, so that it is no error; but no policy admits a scraper that nobody names. */
function absentScraper({ cluster, components, workloads }: Plan): readonly Problem[] {
  const measured = [...workloads.values()].filter(({ ports }) => ports.some(({ scrape }) => scrape !== undefined));
  const [first] = measured;
  const isBrought = [...components.values()].some(({ facts }) => facts.provides?.includes('scraper') === true);
  const isNamed = cluster.external.scraper !== undefined;
  if (first === undefined || isBrought || isNamed || cluster.network.policies === 'none') return [];
  return [
    {
      at: 'cluster.external.scraper',
      message: `is not set and no component scrapes, so the policies admit nobody to the metrics of ${first.key}${andMore(measured)}, and alerts on them never fire; name the namespace and the labels of the pods that scrape`,
    },
  ];
}

/** What stands behind the first of a list. */
function andMore({ length }: readonly unknown[]): string {
  return length === 1 ? '' : ` and ${length - 1} more`;
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

/** Traffic with a namespace that others may bring by hand, so that it is no error; a misspelt one looks the same. */
function absentNamespaces({ facts }: PlannedComponent, { cluster, namespaces }: Plan): readonly string[] {
  const external = [cluster.external.scraper, cluster.external.ingress].flatMap((part) => part?.namespace ?? []);
  const known = [...namespaces.keys(), ...external, ...KUBERNETES_NAMESPACES];
  return Object.entries(facts.namespaces ?? {}).flatMap(([name, { allow = {} }]) =>
    namespacesIn([...(allow.ingress ?? []), ...(allow.egress ?? [])])
      .filter((other) => !known.includes(other))
      .map(
        (other) =>
          `namespace ${name} allows traffic with namespace ${other}, which no component brings or uses, so it opens nothing unless somebody else makes it${didYouMean(other, known)}`,
      ),
  );
}

function namespacesIn(allowed: readonly AllowedPeer[]): readonly string[] {
  const named = allowed.flatMap(({ peer }) => (peer !== 'dns' && 'namespace' in peer ? [peer.namespace] : []));
  return [...new Set(named)];
}

/** No policy selects a pod on the network of its node: what its facts say about clients holds nobody back. */
function unguardedPorts({ name, hostNetwork, ports }: PlannedWorkload): readonly string[] {
  return ports
    .filter((port) => hostNetwork && saysWho(port))
    .map(
      (port) =>
        `port ${port.name} of workload ${name} says who may connect, but its pods are on the network of their nodes, where no policy holds: whoever reaches a node reaches it on ${port.number}`,
    );
}

function saysWho({ clients, admits = [] }: PlannedPort): boolean {
  return clients !== undefined || admits.length > 0;
}
