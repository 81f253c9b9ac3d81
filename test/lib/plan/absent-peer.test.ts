import { to, type Destination } from '../../../lib';
import { problemsOfApps, platformOf, sample, sampleApp, specFor } from '../../fixtures/sample';
import { teams } from '../../fixtures/components/teams';
import { problemsIn } from '../../fixtures/tree';

const serving = { ports: { http: { number: 8080, service: 80 } } };
const container = { probes: { readiness: { port: 'http' } } };
const ordersDb = sampleApp('shop', { name: 'orders-db', workload: serving, container });
const ledger = sampleApp('billing', { name: 'ledger', workload: serving, container });
const cart = (orders: Destination) =>
  sampleApp('shop', { name: 'cart', peers: { orders }, workload: { connects: ['orders'] } });

const problems = (named: string, options = {}) =>
  problemsOfApps([cart(to(named, 'http', options)), ordersDb, ledger], [sample({ name: 'mail' })]);

test('an application learns which name it meant, and which there are with the closest first', () => {
  expect(problems('orders-bd')).toEqual([
    'apps.shop/cart: connects to orders-bd/http (peer orders), which is no application of team shop; did you mean orders-db? (there are orders-db, cart, teams, mail, billing/ledger)',
  ]);
  expect(problems('biling/ledger')[0]).toContain(
    'which is no application of this platform; did you mean billing/ledger? (there are billing/ledger,',
  );
});

test('what is near to nothing is answered with how names are written', () => {
  expect(problems('warehouse')[0]).toMatch(
    /which is no application of team shop; correct its name, or write <team>\/<app> for another team's \(there are .+\)$/,
  );
});

test('an application of another team is meant where its team was forgotten', () => {
  expect(problems('ledger')[0]).toContain('did you mean billing/ledger?');
});

test('a misspelt optional peer is found, and an own application by its name alone is none', () => {
  expect(problems('orders-bd', { optional: true })).toEqual(problems('orders-bd'));
  expect(problems('orders-db', { optional: true })).toEqual([]);
});

test('one that this cluster alone lacks is no slip: who left it out is named', () => {
  const start = 'apps.shop/cart: connects to orders-db/http (peer orders), but cluster test has no orders-db, ';
  const platform = platformOf([teams], [cart(to('orders-db', 'http')), ordersDb]);
  expect(problemsIn(platform, { ...specFor([teams]), apps: { 'shop/orders-db': false } })).toEqual([
    `${start}since apps.shop/orders-db is false; take that away, or set apps.shop/cart to false too`,
  ]);
  expect(problemsOfApps([cart(to('orders-db', 'http')), { ...ordersDb, clusters: ['other'] }])).toEqual([
    `${start}whose file does not name it; add test to clusters there, or set apps.shop/cart to false`,
  ]);
  const client = cart(to('mail', 'http'));
  const lacking = problemsIn(platformOf([teams, sample({ name: 'mail' })], [client]), specFor([teams]));
  expect(lacking[0]).toContain('but cluster test has no mail; add components.mail, or set apps.shop/cart to false');
});
