import { parseQuantity } from '../../lib/spec/quantity';
import { validCluster } from '../fixtures/specs/valid-cluster';
import type { Tree } from '../fixtures/tree';
import { rendered, SCRAPER, SCRAPER_PEER, type Change } from './rendered';

const NAME = 'metrics-server';

function containerOf(tree: Tree) {
  const [container] = tree.get('Deployment', NAME).spec.template.spec?.containers ?? [];
  if (container === undefined) throw new Error('no container');
  return container;
}
const warningsOf = ({ plan }: Tree) => plan.components.get(NAME)?.facts.warnings ?? [];
const policyOf = (tree: Tree) => tree.get('NetworkPolicy', NAME).spec;
const available = (availability: 'single' | 'high'): Change => ({ cluster: { availability } });

test('it verifies kubelets, unless it is told not to: then an operator is warned', () => {
  const insecure = rendered({ components: { [NAME]: { kubeletInsecureTls: true } } });
  expect(containerOf(rendered()).args).not.toContain('--kubelet-insecure-tls');
  expect(warningsOf(rendered())).toEqual([]);
  expect(containerOf(insecure).args).toContain('--kubelet-insecure-tls');
  expect(warningsOf(insecure)).toEqual([expect.stringMatching(/^kubelet certificates are not verified/)]);
});

test('it survives the loss of a node where that is wanted', () => {
  const tree = rendered(available('high'));
  expect(tree.get('Deployment', NAME).spec.replicas).toBe(2);
  expect(tree.get('PodDisruptionBudget', NAME).spec?.maxUnavailable).toBe(1);
});

test('it runs once elsewhere, without a budget that would block every drain', () => {
  const tree = rendered(available('single'));
  expect(tree.get('Deployment', NAME).spec.replicas).toBe(1);
  expect(tree.names('PodDisruptionBudget')).not.toContain(NAME);
});

test('it asks for more from the hundred-first node on', () => {
  const resourcesWith = (count: number) => containerOf(rendered({ cluster: { nodes: { count } } })).resources;
  expect(resourcesWith(100)).toEqual(resourcesWith(3));
  expect(resourcesWith(150)?.requests).toEqual({ cpu: '150m', memory: '300Mi' });
  const { requests, limits } = resourcesWith(200) ?? {};
  expect(parseQuantity(String(limits?.memory))).toBe(2 * parseQuantity(String(requests?.memory)));
});

test('the API servers alone reach it, where nothing scrapes', () => {
  expect(policyOf(rendered())?.ingress).toEqual([
    {
      from: validCluster.controlPlane.addresses.map((address) => ({ ipBlock: { cidr: `${address}/32` } })),
      ports: [{ port: 'https', protocol: 'TCP' }],
    },
  ]);
});

test('the scraper reaches it too', () => {
  const [fromScraper, fromApiServers, ...others] =
    policyOf(rendered({ cluster: { external: { scraper: SCRAPER } } }))?.ingress ?? [];
  expect(fromScraper?.from).toEqual([SCRAPER_PEER]);
  expect(fromApiServers?.from).toEqual(policyOf(rendered())?.ingress?.[0]?.from);
  expect(others).toEqual([]);
});

test('it reaches the kubelets and the API servers, and nothing else', () => {
  const ends = policyOf(rendered())?.egress?.map(({ to = [], ports = [] }) => ({
    to: to.map(({ ipBlock }) => ipBlock?.cidr),
    ports: ports.map(({ port }) => port),
  }));
  expect(ends).toEqual([
    { to: ['10.0.0.0/24'], ports: [10250] },
    { to: ['10.0.0.10/32', '10.0.0.11/32', '10.0.0.12/32'], ports: [6443] },
  ]);
});

test('it changes nothing in the cluster', () => {
  const verbs = rendered()
    .all('ClusterRole')
    .filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] === NAME)
    .flatMap(({ rules = [] }) => rules.flatMap((rule) => rule.verbs));
  expect(new Set(verbs)).toEqual(new Set(['get', 'list', 'watch']));
});

test('the API server forwards to its Service', () => {
  const tree = rendered();
  const [api] = tree.objects.filter(({ manifest }) => manifest.kind === 'APIService');
  const [port] = tree.get('Service', NAME).spec?.ports ?? [];
  expect(api?.manifest.spec).toMatchObject({ service: { name: NAME, namespace: 'kube-system', port: port?.port } });
});
