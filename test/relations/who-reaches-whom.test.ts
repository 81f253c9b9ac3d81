import { platform as real } from '../../charts/platform';
import { cidr, overlay } from '../../lib';
import { high, platform, type FixtureSpec } from '../fixtures/platform';
import { renderAll, sample } from '../fixtures/sample';
import { treeOf, type Tree } from '../fixtures/tree';
import { at, podsOf, strangerIn } from './ends';
import { isAllowed, passes, type End } from './evaluate-policies';

const DNS = strangerIn('kube-system', { 'k8s-app': 'kube-dns' });

/** A function that says whether one end reaches another, by the names that the tables use. */
function reach(tree: Tree, others: Readonly<Record<string, End>>, node = others['a node']?.address ?? '') {
  const ends = new Map([...podsOf(tree, { node }), ...Object.entries(others)]);
  const find = (name: string): End => {
    const end = ends.get(name);
    if (end === undefined) throw new Error(`${name} is none of ${[...ends.keys()].join(', ')}`);
    return end;
  };
  const policies = tree.all('NetworkPolicy');
  const reaches = (from: string, to: string, port: number | 'udp 53') =>
    isAllowed(policies, {
      from: find(from),
      to: find(to),
      ...(port === 'udp 53' ? { port: 53, protocol: 'UDP' } : { port }),
    });
  return Object.assign(reaches, { policies, find });
}

describe('on the fixture platform', () => {
  const reaches = reach(treeOf(platform, high), {
    dns: DNS,
    'api server': at('10.40.0.11'),
    'a node': at('10.40.0.77'),
    internet: at('203.0.113.5'),
    'other site': at('198.51.100.7'),
    'shop/stranger': strangerIn('shop'),
    'shop/forger': strangerIn('shop', { 'to.groundplan.dev/databases.postgres.sql': 'true' }),
    'default/stranger': strangerIn('default', { 'app.kubernetes.io/name': 'scraper' }),
  });

  test('a label that somebody forges opens nothing outside the teams that the server names', () => {
    const { policies, find } = reaches;
    const attempt = { from: find('shop/forger'), to: find('databases/postgres'), port: 5432 };
    expect(passes(policies, 'Ingress', attempt)).toBe(false);
    expect(passes(policies, 'Ingress', { ...attempt, from: find('billing/invoices') })).toBe(true);
  });

  test.each<[string, string, number | 'udp 53', boolean]>([
    // the server consents, and the client says that it connects
    ['shop/checkout', 'billing/ledger', 9898, true],
    ['shop-reports/statistics', 'billing/ledger', 9898, false],
    ['shop/stranger', 'billing/ledger', 9898, false],
    ['billing/ledger', 'shop/checkout', 8080, false],
    ['billing/invoices', 'billing/ledger', 9898, false],
    // within a team
    ['shop-reports/statistics', 'shop/checkout', 8080, true],
    ['shop/checkout', 'shop-reports/statistics', 8080, false],
    // components
    ['billing/invoices', 'databases/postgres', 5432, true],
    ['billing/invoices-migrate', 'databases/postgres', 5432, true],
    ['billing/ledger', 'databases/postgres', 5432, false],
    ['shop/checkout', 'databases/postgres', 5432, false],
    ['billing/invoices', 'databases/postgres', 5433, false],
    ['registry/registry', 'monitoring/scraper', 9090, true],
    ['auditor/auditor', 'monitoring/scraper', 9090, false],
    ['shop/checkout', 'monitoring/scraper', 9090, false],
    // members of one workload
    ['databases/postgres', 'databases/postgres', 5433, true],
    ['databases/postgres', 'databases/postgres', 5432, false],
    // the scraper: every port with metrics and no other
    ['monitoring/scraper', 'billing/ledger', 9797, true],
    ['monitoring/scraper', 'billing/ledger', 9898, false],
    ['monitoring/scraper', 'billing/invoices', 8080, true],
    ['monitoring/scraper', 'shop/checkout', 8080, true],
    ['monitoring/scraper', 'shop-reports/statistics', 8080, false],
    ['monitoring/scraper', 'databases/postgres', 9187, true],
    ['monitoring/scraper', 'databases/postgres', 5432, false],
    ['monitoring/scraper', 'ingress/ingress-controller', 10254, true],
    ['monitoring/scraper', 'ingress/ingress-controller', 8443, false],
    ['monitoring/scraper', 'monitoring/scraper', 9090, true],
    ['monitoring/scraper', 'registry/registry', 6060, false],
    ['monitoring/scraper', 'node-agent/node-agent', 9100, true],
    ['monitoring/scraper', 'a node', 10250, true],
    ['monitoring/scraper', 'a node', 22, false],
    ['monitoring/scraper', 'internet', 443, false],
    ['default/stranger', 'billing/ledger', 9797, false],
    ['shop/stranger', 'billing/ledger', 9797, false],
    // the way in: what routes lead to and no other port
    ['internet', 'ingress/ingress-controller', 443, true],
    ['shop/stranger', 'ingress/ingress-controller', 443, false],
    ['default/stranger', 'ingress/ingress-controller', 80, true],
    ['internet', 'ingress/ingress-controller', 10254, false],
    ['ingress/ingress-controller', 'registry/registry', 8080, true],
    ['ingress/ingress-controller', 'registry/registry', 6060, false],
    ['ingress/ingress-controller', 'billing/invoices', 8080, true],
    ['ingress/ingress-controller', 'shop/checkout', 8080, false],
    ['internet', 'registry/registry', 8080, false],
    ['internet', 'billing/invoices', 8080, false],
    // API servers
    ['api server', 'ingress/ingress-controller', 8443, true],
    ['a node', 'ingress/ingress-controller', 8443, false],
    ['auditor/auditor', 'api server', 6443, true],
    ['auditor/auditor', 'api server', 22, false],
    ['registry/registry', 'api server', 6443, false],
    // names and ways out
    ['shop/checkout', 'dns', 'udp 53', true],
    ['shop/checkout', 'dns', 53, true],
    ['shop/checkout', 'dns', 9153, false],
    ['auditor/auditor', 'dns', 'udp 53', false],
    ['backup/backup-nightly', 'dns', 'udp 53', true],
    ['backup/backup-nightly', 'other site', 443, true],
    ['backup/backup-nightly', 'other site', 80, false],
    ['backup/backup-nightly', 'internet', 443, false],
    ['shop/checkout', 'internet', 443, false],
    // on the network of the node
    ['node-agent/node-agent', 'monitoring/scraper', 9090, true],
    ['node-agent/node-agent', 'registry/registry', 8080, false],
    ['registry/registry', 'node-agent/node-agent', 9100, false],
  ])('%s -> %s on %s: %s', (...[from, to, port, expected]) => {
    expect(reaches(from, to, port)).toBe(expected);
  });
});

describe('while pods of a server move to another port', () => {
  const before = treeOf(platform, high);
  const after = treeOf(platform, overlay<FixtureSpec>(high, { components: { postgres: { sqlPort: 6432 } } }));
  const pods = { old: podsOf(before, { node: '10.40.0.77' }), new: podsOf(after, { node: '10.40.0.77' }) };

  test.each([
    ['before', before],
    ['after', after],
  ])('the policies of %s let clients reach both, each on its own number and no other', (_, tree) => {
    const reaches = (which: 'old' | 'new', port: number) => {
      const [from, to] = [pods.old.get('billing/invoices'), pods[which].get('databases/postgres')];
      if (from === undefined || to === undefined) throw new Error('both are there');
      return isAllowed(tree.all('NetworkPolicy'), { from, to, port });
    };
    expect([reaches('old', 5432), reaches('new', 6432)]).toEqual([true, true]);
    expect([reaches('old', 6432), reaches('new', 5432)]).toEqual([false, false]);
  });
});

describe('where an overlay gives nodes another address', () => {
  const spec = (hostToPodCidrs: readonly string[]) =>
    overlay<FixtureSpec>(high, { cluster: { network: { hostToPodCidrs: [...hostToPodCidrs] } } });
  const ends = { 'a node': at('10.244.3.0'), 'api server': at('10.244.3.0'), internet: at('203.0.113.5') };

  test('nodes and API servers are let in from the ranges that the cluster names, and from no other', () => {
    const hidden = reach(treeOf(platform, spec([])), ends);
    const named = reach(treeOf(platform, spec(['10.244.3.0/32'])), ends);
    expect(hidden('api server', 'ingress/ingress-controller', 8443)).toBe(false);
    expect(named('api server', 'ingress/ingress-controller', 8443)).toBe(true);
    expect(hidden('node-agent/node-agent', 'monitoring/scraper', 9090)).toBe(false);
    expect(named('node-agent/node-agent', 'monitoring/scraper', 9090)).toBe(true);
    expect(named('a node', 'billing/ledger', 9898)).toBe(false);
  });
});

describe('where others bring the scraper and the way in', () => {
  const labels = { app: 'theirs' };
  const tree = treeOf(
    platform,
    overlay<FixtureSpec>(high, {
      cluster: {
        external: { scraper: { namespace: 'observability', labels }, ingress: { namespace: 'edge', labels } },
      },
      components: { scraper: false, ingress: false },
    }),
  );
  const reaches = reach(tree, {
    scraper: strangerIn('observability', labels),
    neighbour: strangerIn('observability'),
    edge: strangerIn('edge', labels),
    'a node': at('10.40.0.77'),
  });

  test.each<[string, string, number, boolean]>([
    ['scraper', 'billing/ledger', 9797, true],
    ['scraper', 'billing/ledger', 9898, false],
    ['scraper', 'databases/postgres', 9187, true],
    ['neighbour', 'billing/ledger', 9797, false],
    ['edge', 'registry/registry', 8080, true],
    ['edge', 'shop/checkout', 8080, false],
  ])('%s -> %s on %s: %s', (...[from, to, port, expected]) => {
    expect(reaches(from, to, port)).toBe(expected);
  });
});

test('who is let out to every address reaches none of the cluster’s own', () => {
  const peers = { world: cidr('0.0.0.0/0', 443) };
  const tree = renderAll([sample({ peers, workload: { connects: ['world'] } })]);
  const reaches = reach(tree, {
    internet: at('203.0.113.5'),
    node: at('10.60.0.7'),
    api: at('10.60.0.10'),
    pod: strangerIn('default'),
  });
  expect(reaches('sample/sample', 'internet', 443)).toBe(true);
  for (const inside of ['node', 'api', 'pod']) expect(reaches('sample/sample', inside, 443)).toBe(false);
});

describe('on the production cluster', () => {
  const production = real.clusters.find(({ cluster }) => cluster.name === 'production');
  const tree = treeOf(real, production);
  const reaches = reach(tree, {
    dns: DNS,
    'api server': at('10.30.0.11'),
    'a node': at('10.30.1.7'),
    internet: at('203.0.113.5'),
    'shop/stranger': strangerIn('shop'),
  });

  test.each<[string, string, number, boolean]>([
    ['api server', 'kube-system/metrics-server', 10250, true],
    ['a node', 'kube-system/metrics-server', 10250, false],
    ['shop/checkout', 'kube-system/metrics-server', 10250, false],
    ['kube-system/metrics-server', 'a node', 10250, true],
    ['kube-system/metrics-server', 'a node', 22, false],
    ['kube-system/metrics-server', 'api server', 6443, true],
    ['monitoring/kube-state-metrics', 'api server', 6443, true],
    ['monitoring/kube-state-metrics', 'shop/checkout', 9898, false],
    ['shop/checkout', 'billing/ledger', 9898, true],
    ['shop/checkout', 'billing/ledger', 9797, false],
    ['billing/ledger', 'shop/checkout', 9898, false],
    ['shop/stranger', 'billing/ledger', 9898, false],
    ['shop/checkout', 'internet', 443, false],
    ['internet', 'shop/checkout', 9898, false],
  ])('%s -> %s on %s: %s', (...[from, to, port, expected]) => {
    expect(reaches(from, to, port)).toBe(expected);
  });
});
