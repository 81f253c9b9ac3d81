import { nodes, type AnyComponent, type PortFacts, type WorkloadFacts } from '../../../lib';
import { planWarnings } from '../../../lib/plan/warnings';
import { scraper } from '../../fixtures/components/scraper';
import { teams } from '../../fixtures/components/teams';
import { probesOn, renderAll, sample } from '../../fixtures/sample';

/** What is warned about beside the teams shop and billing. */
function warningsFor(port: Partial<PortFacts>, warnings?: readonly string[]): readonly string[] {
  const server = sample({
    facts: { warnings },
    workload: { ports: { web: { number: 8080, service: 80, ...port } } },
    container: probesOn('web'),
  });
  return planWarnings(renderAll([teams, server]).plan).map(({ at, message }) => `${at}: ${message}`);
}

test('what a component says of itself', () => {
  expect(warningsFor({}, ['nothing is verified'])).toEqual(['components.sample: nothing is verified']);
});

test('clients of a team that the cluster has not, with the one that is meant', () => {
  const absent = (team: string) =>
    `components.sample: port web of workload sample names ${team} in clients, a team without a namespace in this cluster, so nobody of it connects`;
  expect(warningsFor({ clients: ['shop', 'biling'] })).toEqual([`${absent('biling')}; did you mean billing?`]);
  expect(warningsFor({ clients: ['search', 'research'] })).toEqual([absent('search'), absent('research')]);
});

test('clients that are there, or are no teams by name, are none', () => {
  for (const clients of [['shop', 'billing'], 'anyone', 'own-team', undefined] as const)
    expect(warningsFor({ clients })).toEqual([]);
});

function warningsOf(component: AnyComponent, cluster: object = {}): readonly string[] {
  return planWarnings(renderAll([component], cluster).plan).map(({ at, message }) => `${at}: ${message}`);
}

describe('traffic that a namespace allows with another', () => {
  const allowing = (namespace: string) => {
    const allowed = [{ because: 'a test', peer: { namespace } }];
    return sample({ facts: { namespaces: { sample: { allow: { ingress: allowed, egress: allowed } } } } });
  };

  test('is warned about once where nobody brings it, with the one that is meant', () => {
    const absent = (name: string) =>
      `components.sample: namespace sample allows traffic with namespace ${name}, which no component brings or uses, so it opens nothing unless somebody else makes it`;
    expect(warningsOf(allowing('smaple'))).toEqual([`${absent('smaple')}; did you mean sample?`]);
    expect(warningsOf(allowing('elsewhere'))).toEqual([absent('elsewhere')]);
  });

  test('is not, where it is there: brought, of Kubernetes itself, or of an outside part of the platform', () => {
    const external = { scraper: { namespace: 'observability', labels: { app: 'theirs' } } };
    for (const name of ['sample', 'kube-system', 'default', 'observability'])
      expect(warningsOf(allowing(name), { external })).toEqual([]);
  });
});

describe('recommendations that nobody makes', () => {
  const asking = (name: string) => sample({ name, workload: { recommendResources: true } });
  const line = (whose: string) =>
    `cluster.external.verticalPodAutoscaler: is not set, so nobody recommends resources to ${whose}, whose VerticalPodAutoscalers are left out; set it to true where one is installed by others`;

  test('are one warning, however many ask for them', () => {
    const warnings = (...components: readonly AnyComponent[]) =>
      planWarnings(renderAll(components).plan).map(({ at, message }) => `${at}: ${message}`);
    expect(warnings(asking('a'))).toEqual([line('a/a')]);
    expect(warnings(asking('a'), asking('b'), asking('c'))).toEqual([line('a/a and 2 more')]);
  });

  test('are none where somebody does, or nobody asks', () => {
    expect(warningsOf(asking('a'), { external: { verticalPodAutoscaler: true } })).toEqual([]);
    expect(warningsOf(sample({ workload: { recommendResources: false } }))).toEqual([]);
  });
});

describe('metrics that nobody may scrape', () => {
  const measured = (name: string) =>
    sample({
      name,
      workload: { ports: { metrics: { number: 9090, scrape: { path: '/metrics' } } } },
      container: probesOn('metrics'),
    });
  const line = (whose: string) =>
    `cluster.external.scraper: is not set and no component scrapes, so the policies admit nobody to the metrics of ${whose}, and alerts on them never fire; name the namespace and the labels of the pods that scrape`;

  test('are one warning, however many there are', () => {
    const warnings = (...components: readonly AnyComponent[]) =>
      planWarnings(renderAll(components).plan).map(({ at, message }) => `${at}: ${message}`);
    expect(warnings(measured('a'))).toEqual([line('a/a')]);
    expect(warnings(measured('a'), measured('b'))).toEqual([line('a/a and 1 more')]);
  });

  test('are none where somebody scrapes, no policy holds anybody back, or nothing is measured', () => {
    const external = { scraper: { namespace: 'monitoring', labels: { app: 'theirs' } } };
    expect(warningsOf(measured('a'), { external })).toEqual([]);
    expect(warningsOf(measured('a'), { network: { policies: 'none' } })).toEqual([]);
    expect(warningsOf(sample({}))).toEqual([]);
    expect(planWarnings(renderAll([measured('a'), scraper]).plan)).toEqual([]);
  });
});

test('who may connect to a port on the network of the node, where nobody is held back', () => {
  const agent = (port: Partial<PortFacts>, privileges: WorkloadFacts['privileges']) =>
    sample({
      workload: { kind: 'DaemonSet', ports: { web: { number: 8080, service: 80, ...port } }, privileges },
      container: probesOn('web'),
    });
  const onHost = [{ kind: 'hostNetwork', because: 'measures' }] as const;
  const warning =
    'components.sample: port web of workload sample says who may connect, but its pods are on the network of their nodes, where no policy holds: whoever reaches a node reaches it on 8080';
  expect(warningsOf(agent({ clients: 'own-team' }, onHost))).toEqual([warning]);
  expect(warningsOf(agent({ admits: [nodes()] }, onHost))).toEqual([warning]);
  expect(warningsOf(agent({}, onHost))).toEqual([]);
  expect(warningsOf(agent({ admits: [nodes()] }, undefined))).toEqual([]);
});
