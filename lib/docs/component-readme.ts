import type { AnyComponent } from '../component/component';
import type { Destination, Source } from '../component/connections';
import type { AccessRule, Facts, PolicyRule, WorkloadFacts } from '../component/facts';
import { describePrivilege } from '../component/privileges';
import type { Cluster } from '../spec/cluster';
import { bullets } from './markdown';
import { specTable, type ClusterDefaults } from './spec-table';

const HEADER = '<!-- Written by `npx groundplan docs`; edit index.ts instead. -->';

/** A component's README: what it is, what can be set, what it states about itself with default settings on a cluster. */
export function componentReadme(component: AnyComponent, cluster: Cluster): string {
  const facts = factsOf(component, cluster);
  const sections = [
    ['Settings', specTable(component.spec, defaultsOf(component, cluster))],
    ['Namespaces', bullets(namespaceLines(facts))],
    ['Workloads', bullets(Object.entries(facts.workloads ?? {}).flatMap(([name, one]) => workloadLines(name, one)))],
    ['Connections', bullets(connectionLines(component, facts))],
    ['Access', bullets(Object.values(facts.workloads ?? {}).flatMap(({ access = [] }) => access.map(accessLine)))],
    ['Privileges', bullets(privilegeLines(facts))],
    ['Secrets', bullets(secretLines(facts))],
  ] as const;
  const shown = sections.filter(([, text]) => text !== '').map(([title, text]) => `## ${title}\n\n${text}`);
  const stage = `Stage: ${facts.stage}.${(component.images ?? []).length > 0 ? ` Images: ${(component.images ?? []).join(', ')}.` : ''}`;
  return `${[HEADER, `# ${component.name}`, component.summary, stage, ...shown].join('\n\n')}\n`;
}

function defaultsOf(component: AnyComponent, cluster: Cluster): ClusterDefaults {
  const given = (availability: 'single' | 'high') =>
    (component.defaults?.({ ...cluster, availability }) ?? {}) as Readonly<Record<string, unknown>>;
  return { single: given('single'), high: given('high') };
}

function factsOf(component: AnyComponent, cluster: Cluster): Facts {
  const spec = component.spec.parse({ ...(component.defaults?.(cluster) as object | undefined) });
  return component.facts(spec as never, cluster);
}

function namespaceLines({ namespaces = {} }: Facts): readonly string[] {
  return Object.entries(namespaces).map(
    ([name, { existing }]) => `\`${name}\`${existing === true ? ' (exists already; not rendered)' : ''}`,
  );
}

function workloadLines(name: string, { kind, replicas, ports = {} }: WorkloadFacts): readonly string[] {
  return [
    `\`${name}\`: ${kind}${replicas === undefined ? '' : ` of ${podCount(replicas)}`}`,
    ...Object.entries(ports).map(([port, { number, service, scrape, admits = [] }]) => {
      const behind = service === undefined ? '' : `, behind Service port ${service}`;
      const metrics = scrape === undefined ? '' : `, metrics under ${scrape.path}`;
      const admitted = admits.length === 0 ? '' : `, admits ${admits.map(sourceText).join(' and ')}`;
      return `  port \`${port}\`: ${number}${behind}${metrics}${admitted}`;
    }),
  ];
}

function podCount(replicas: NonNullable<WorkloadFacts['replicas']>): string {
  if (typeof replicas === 'object') return `${replicas.min} to ${replicas.max} pods`;
  return replicas === 1 ? '1 pod' : `${replicas} pods`;
}

function connectionLines({ peers = {} }: AnyComponent, { workloads = {} }: Facts): readonly string[] {
  return Object.entries(workloads).flatMap(([workload, { connects = [], access = [] }]) => [
    ...connects.map((name) => {
      const peer = peers[name];
      return `\`${workload}\` connects to ${name}${peer === undefined ? '' : ` (${destinationText(peer)})`}`;
    }),
    ...(access.length > 0 ? [`\`${workload}\` connects to the API servers, because it has access`] : []),
  ]);
}

function accessLine({ because, in: namespaces, rules, existing }: AccessRule): string {
  const where = namespaces === undefined ? 'cluster-wide' : `in ${namespaces.join(', ')}`;
  const what = rules === undefined ? `${existing.kind} ${existing.name}` : rules.map(ruleText).join('; ');
  return `${where}: ${what}, because it ${because}`;
}

function ruleText({ verbs, resources = [], nonResourceURLs = [] }: PolicyRule): string {
  return `${verbs.join('/')} ${[...resources, ...nonResourceURLs].join(', ')}`;
}

function privilegeLines({ workloads = {} }: Facts): readonly string[] {
  return Object.entries(workloads).flatMap(([workload, { privileges = [] }]) =>
    privileges.map((privilege) => `\`${workload}\`: ${describePrivilege(privilege)}, because ${privilege.because}`),
  );
}

function secretLines({ secrets = {} }: Facts): readonly string[] {
  return Object.entries(secrets).map(
    ([name, { keys, readBy }]) => `\`${name}\` with ${keys.join(', ')}, read by ${readBy.join(', ')}`,
  );
}

function sourceText(source: Source): string {
  const text = { apiServer: 'the API servers', nodes: 'the nodes', anywhere: 'everybody' };
  return source.kind === 'cidr' ? source.cidr : text[source.kind];
}

function destinationText(destination: Destination): string {
  switch (destination.kind) {
    case 'component':
      return `${destination.component}/${destination.port}${destination.optional === true ? ', if there' : ''}`;
    case 'nodes':
      return `port ${destination.port} of the nodes`;
    case 'cidr':
      return `port ${destination.port} of ${destination.cidr}`;
    case 'hosts':
      return `port ${destination.port} of ${destination.hosts.join(', ')}`;
    case 'apiServer':
      return 'the API servers';
    case 'dns':
      return 'cluster DNS';
    case 'scraped':
      return 'every port with metrics';
    case 'routed':
      return 'every port that a route leads to';
  }
}
