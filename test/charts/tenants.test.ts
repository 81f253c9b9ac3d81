import { tenants } from '../../charts';
import { overlay, type Facts, type Platform } from '../../lib';
import { sampleCluster } from '../../lib/spec/sample-cluster';
import { problemsIn, type Tree } from '../fixtures/tree';
import { platform, rendered, specWith, type Change } from './rendered';

type Teams = NonNullable<Exclude<NonNullable<NonNullable<Change['components']>['tenants']>, false>['teams']>;
type Team = Exclude<NonNullable<Teams[string]>, false>;
const shopWith = (shop: Team): Change => ({ components: { tenants: { teams: { shop } } } });
const ofTeam = (tree: Tree, team: string) =>
  tree
    .all('Namespace')
    .filter(({ metadata }) => metadata.labels?.['groundplan.dev/team'] === team)
    .map(({ metadata }) => metadata.name)
    .sort();

const factsOf = (spec: object): Facts => tenants.facts(tenants.spec.parse(spec), sampleCluster());

test('a name that is taken away and was never there is most likely misspelt', () => {
  const { warnings } = factsOf({ teams: { shop: { namespaces: { shpo: false } }, blling: false, billing: {} } });
  expect(warnings).toEqual([
    'teams.blling is false, but billing stays; did you mean billing?',
    'teams.shop.namespaces.shpo is false, but shop stays; did you mean shop?',
  ]);
});

test('a team of the base that is taken away is no mistake', () => {
  expect(factsOf({ teams: { shop: false, billing: {} } }).warnings).toEqual([]);
});

describe('a team', () => {
  test('has a namespace of its own name', () => {
    expect(ofTeam(rendered(), 'shop')).toEqual(['shop']);
  });

  test('has the namespaces that it is given beside', () => {
    const both = ['shop', 'shop-reports'];
    expect(ofTeam(rendered(shopWith({ namespaces: { 'shop-reports': {} } })), 'shop')).toEqual(both);
    expect(ofTeam(rendered(shopWith({ namespaces: { shop: {}, 'shop-reports': {} } })), 'shop')).toEqual(both);
    expect(ofTeam(rendered(shopWith({ namespaces: {} })), 'shop')).toEqual(['shop']);
  });

  test('lets its groups do what Kubernetes lets viewers, editors and admins do, in each of its namespaces', () => {
    const groups = { view: ['support', 'audit'], edit: ['developers'], admin: ['leads'] };
    const tree = rendered(shopWith({ groups, namespaces: { shop: {}, 'shop-reports': {} } }));
    for (const namespace of ofTeam(tree, 'shop')) {
      for (const [role, names] of Object.entries(groups)) {
        const { roleRef, subjects } = tree.get('RoleBinding', `${namespace}/team-${role}`);
        expect(roleRef).toMatchObject({ kind: 'ClusterRole', name: role });
        expect(subjects?.map(({ kind, name }) => `${kind} ${name}`)).toEqual(names.map((name) => `Group ${name}`));
      }
    }
  });

  test('binds nobody to what no group may do', () => {
    const bindings = rendered(shopWith({ groups: { edit: ['developers'] } })).all('RoleBinding');
    expect(
      bindings.filter(({ metadata }) => metadata.namespace === 'shop').map(({ metadata }) => metadata.name),
    ).toEqual(['team-edit']);
  });

  test('is held to its quota, and containers without requests to its defaults', () => {
    const quota = { pods: '40', 'requests.cpu': '8' };
    const containerDefaults = { requests: { cpu: '10m' }, limits: { memory: '1Gi' } };
    const tree = rendered(shopWith({ namespaces: { shop: { quota, containerDefaults } } }));
    expect(tree.get('ResourceQuota', 'shop/quota').spec?.hard).toEqual(quota);
    expect(tree.get('LimitRange', 'shop/container-defaults').spec?.limits).toEqual([
      { type: 'Container', defaultRequest: containerDefaults.requests, default: containerDefaults.limits },
    ]);
  });

  test('has no quota that nobody chose', () => {
    expect(rendered().all('ResourceQuota')).toEqual([]);
  });
});

describe('false', () => {
  const teams = { shop: { namespaces: { shop: {}, 'shop-reports': {}, previews: {} } }, billing: {}, guests: {} };
  const inOverlay = (changed: Teams): Tree =>
    rendered(overlay<Change>({ components: { tenants: { teams } } }, { components: { tenants: { teams: changed } } }));
  const namespaces = (tree: Tree) => tree.all('Namespace').map(({ metadata }) => metadata.name);

  test('takes a team of the base away, with all that it had', () => {
    expect(namespaces(inOverlay({}))).toContain('guests');
    const tree = inOverlay({ guests: false });
    expect(tree.objects.filter(({ manifest }) => manifest.metadata.namespace === 'guests')).toEqual([]);
    expect(namespaces(tree)).toEqual(namespaces(inOverlay({})).filter((name) => name !== 'guests'));
  });

  test('takes one namespace of a team away, and another team may have it', () => {
    const shop = { namespaces: { previews: false } } as const;
    expect(ofTeam(inOverlay({ shop }), 'shop')).toEqual(['shop', 'shop-reports']);
    const tree = inOverlay({ shop, guests: { namespaces: { previews: {} } } });
    expect(ofTeam(tree, 'guests')).toEqual(['guests', 'previews']);
  });

  test('alone takes the namespace of the team’s own name away', () => {
    const shop = { namespaces: { previews: false } } as const;
    expect(ofTeam(inOverlay({ guests: { namespaces: { previews: {} } }, shop }), 'guests')).toEqual([
      'guests',
      'previews',
    ]);
    const guests = { namespaces: { guests: false, previews: {} } } as const;
    expect(ofTeam(inOverlay({ guests, shop }), 'guests')).toEqual(['previews']);
  });
});

describe('the cap of a team', () => {
  /** This platform with a checkout that insists on being root. */
  const withRoot: Platform = {
    ...platform,
    apps: platform.apps.map((app) => ({
      ...app,
      facts: (...given) => (app.name === 'checkout' ? asRoot(app.facts(...given)) : app.facts(...given)),
    })),
  };
  const asRoot = (facts: Facts): Facts => {
    const privileges = [{ kind: 'runAsRoot', because: 'it always was' }] as const;
    const workloads = Object.entries(facts.workloads ?? {}).map(([name, one]) => [name, { ...one, privileges }]);
    return { ...facts, workloads: Object.fromEntries(workloads) as Facts['workloads'] };
  };
  const level = (tree: Tree) => tree.get('Namespace', 'shop').metadata.labels?.['pod-security.kubernetes.io/enforce'];

  test('is no licence: without a privilege the namespace is restricted', () => {
    expect(level(rendered(shopWith({ atMost: 'privileged' })))).toBe('restricted');
  });

  test('lets a privilege through that is within it', () => {
    expect(level(rendered(shopWith({ atMost: 'baseline' }), withRoot))).toBe('baseline');
  });

  test('refuses one beyond it, with its reason', () => {
    const refused = (workload: string) =>
      `apps.shop/checkout: workload ${workload} has privilege runAsRoot (it always was), which needs Pod Security level baseline, but its namespace shop allows at most restricted; do without it, or raise atMost of the team or component that brings the namespace`;
    expect(problemsIn(withRoot, specWith(shopWith({ atMost: 'restricted' })))).toEqual([
      refused('checkout'),
      refused('migrate'),
    ]);
  });
});

describe('traffic of a team', () => {
  test('is denied both ways, in every namespace, unless something opens it', () => {
    const tree = rendered(shopWith({ namespaces: { shop: {}, 'shop-reports': {} } }));
    for (const { metadata } of tree.all('Namespace')) {
      const { spec } = tree.get('NetworkPolicy', `${metadata.name}/default-deny`);
      expect(spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    }
  });

  test('is opened one way without closing the other', () => {
    const allow = { egress: [{ because: 'pays suppliers', peer: { cidr: '203.0.113.0/24' }, ports: [443] }] };
    const { metadata, spec } = rendered(shopWith({ allow })).get('NetworkPolicy', 'shop/allowed');
    expect(metadata.annotations).toEqual({ 'groundplan.dev/because': 'pays suppliers' });
    expect(spec?.policyTypes).toEqual(['Egress']);
    expect(spec?.egress).toEqual([
      { to: [{ ipBlock: { cidr: '203.0.113.0/24' } }], ports: [{ port: 443, protocol: 'TCP' }] },
    ]);
  });

  test('reaches names where DNS is allowed, over both protocols', () => {
    const allow = { egress: [{ because: 'resolves names', peer: 'dns' as const }] };
    const { spec } = rendered(shopWith({ allow })).get('NetworkPolicy', 'shop/allowed');
    expect(spec?.egress?.[0]?.ports).toEqual([
      { port: 53, protocol: 'UDP' },
      { port: 53, protocol: 'TCP' },
    ]);
  });

  test('from a namespace is that of all of its pods, on every port unless some are named', () => {
    const allow = { ingress: [{ because: 'probes', peer: { namespace: 'probes' } }] };
    expect(rendered(shopWith({ allow })).get('NetworkPolicy', 'shop/allowed').spec?.ingress).toEqual([
      { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'probes' } } }] },
    ]);
  });
});
