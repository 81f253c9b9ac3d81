import { everything } from '../../charts/clusters/everything';
import { platform as real } from '../../charts/platform';
import { ALERTED_RESOURCES } from '../../lib';
import { RESOURCES } from '../../charts/kube-state-metrics/resources';
import { treeOf, type Tree } from '../fixtures/tree';
import { rendered, SCRAPER, SCRAPER_PEER, type Change } from './rendered';

const NAME = 'kube-state-metrics';

/** What it is told to watch. */
function watched(tree: Tree): readonly string[] {
  const [container] = tree.get('Deployment', NAME).spec.template.spec?.containers ?? [];
  const argument = container?.args?.find((one) => one.startsWith('--resources='));
  return argument?.replace('--resources=', '').split(',') ?? [];
}

/** What it may do with what. */
const rules = (tree: Tree) => tree.get('ClusterRole', NAME).rules ?? [];

const only = (...resources: (typeof RESOURCES)[number][]): Change => ({ components: { [NAME]: { resources } } });

test.each([
  ['by default', rendered()],
  ['on the oldest Kubernetes', rendered({ cluster: { kubernetesVersion: '1.35' } })],
  ['of one resource', rendered(only('pods'))],
  ['of everything', treeOf(real, everything[0])],
])('it may list exactly what it watches %s', (_, tree) => {
  expect(
    rules(tree)
      .flatMap(({ resources = [] }) => resources)
      .sort(),
  ).toEqual(watched(tree));
  expect(watched(tree).length).toBeGreaterThan(0);
  for (const { verbs } of rules(tree)) expect(verbs).toEqual(['list', 'watch']);
});

test('it reads no secrets and no configuration unless somebody asks for them', () => {
  expect(RESOURCES.filter((resource) => !watched(rendered()).includes(resource))).toEqual(['configmaps', 'secrets']);
  expect(watched(rendered(only('secrets')))).toEqual(['secrets']);
});

test('it asks no API server for what that does not serve', () => {
  const newer = ['mutatingadmissionpolicies', 'mutatingadmissionpolicybindings'];
  const on = (kubernetesVersion: '1.35' | '1.36') => watched(rendered({ cluster: { kubernetesVersion } }));
  expect(on('1.36')).toEqual([...on('1.35'), ...newer].sort());
});

test('who asks for it by hand is told', () => {
  const warnings = (kubernetesVersion: '1.35' | '1.36', ...resources: (typeof RESOURCES)[number][]) =>
    rendered({
      cluster: { kubernetesVersion },
      components: { [NAME]: { resources: [...resources, ...ALERTED_RESOURCES] } },
    }).plan.components.get(NAME)?.facts.warnings;
  expect(warnings('1.35', 'pods', 'mutatingadmissionpolicies')).toEqual([
    'resources names mutatingadmissionpolicies, which Kubernetes 1.35 does not serve: there are no such series, and an error at every attempt to watch; leave it out until the cluster is upgraded',
  ]);
  expect(warnings('1.35', 'mutatingadmissionpolicies', 'mutatingadmissionpolicybindings')).toEqual([
    expect.stringContaining('mutatingadmissionpolicies and mutatingadmissionpolicybindings'),
  ]);
  expect(warnings('1.35', 'pods')).toEqual([]);
  expect(warnings('1.36', 'mutatingadmissionpolicies')).toEqual([]);
});

test('who leaves out what alerts read is told', () => {
  const warnings = (...resources: (typeof RESOURCES)[number][]) =>
    rendered(only(...resources)).plan.components.get(NAME)?.facts.warnings;
  expect(warnings('pods', 'deployments', 'statefulsets', 'daemonsets', 'horizontalpodautoscalers')).toEqual([
    'resources leaves out cronjobs, jobs, and the alerts that read them can never fire; add them',
  ]);
  expect(warnings(...ALERTED_RESOURCES)).toEqual([]);
  expect(ALERTED_RESOURCES.filter((resource) => !watched(rendered()).includes(resource))).toEqual([]);
});

test('it runs once even where everything runs twice, since two would export every series twice', () => {
  expect(rendered({ cluster: { availability: 'high' } }).get('Deployment', NAME).spec.replicas).toBe(1);
  expect(rendered().names('PodDisruptionBudget')).not.toContain(NAME);
});

test('the scraper alone reaches it, on both of its ports', () => {
  expect(rendered().get('NetworkPolicy', NAME).spec?.ingress).toBeUndefined();
  const ingress = rendered({ cluster: { external: { scraper: SCRAPER } } }).get('NetworkPolicy', NAME).spec?.ingress;
  expect(ingress?.flatMap(({ from }) => from)).toEqual([SCRAPER_PEER, SCRAPER_PEER]);
  expect(ingress?.flatMap(({ ports = [] }) => ports.map(({ port }) => port))).toEqual(['metrics', 'telemetry']);
});
