import { dns, to, type Destination } from '../../../lib';
import { namedComponent, peerTarget } from '../../../lib/plan/peer-target';
import { teams } from '../../fixtures/components/teams';
import { platformOf, probesOn, renderApps, sample, sampleApp, specFor } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const listening = { workload: { ports: { web: { number: 8080, service: 80 } } }, container: probesOn('web') };
const server = { name: 'server', ...listening };

/** The plan of a client of the shop, and its workload there. */
function clientOf(peers: Readonly<Record<string, Destination>>, { own = true, platform = false } = {}) {
  const client = sampleApp('shop', { name: 'client', peers });
  const apps = [client, ...(own ? [sampleApp('shop', server)] : [])];
  const { plan } = renderApps(apps, platform ? [sample(server)] : []);
  const workload = plan.workloads.get('shop/client/client');
  if (workload === undefined) throw new Error('the client has no workload');
  return { plan, workload };
}

const idOf = ({ plan, workload }: ReturnType<typeof clientOf>, name: string) =>
  namedComponent(to(name, 'web'), workload, plan)?.id;

test('a team calls its own applications by their names, others by their whole ones', () => {
  const client = clientOf({});
  expect(idOf(client, 'server')).toBe('shop/server');
  expect(idOf(client, 'shop/server')).toBe('shop/server');
  expect(namedComponent(to('server', 'web'), { team: 'billing' }, client.plan)).toBeUndefined();
});

test('a component of the platform comes first, for a team that has an application of its name too', () => {
  expect(idOf(clientOf({}, { platform: true }), 'server')).toBe('server');
});

test('the port of a peer is that of the workload that listens', () => {
  const { plan, workload } = clientOf({ orders: to('server', 'web') });
  const target = peerTarget(workload, 'orders', plan);
  expect(target?.workload.key).toBe('shop/server/server');
  expect(target?.port.number).toBe(8080);
});

test.each<[string, Destination | undefined]>([
  ['is no component', dns()],
  ['has no such port', to('server', 'admin')],
  ['is not declared', undefined],
])('nothing is the target of a peer that %s', (_, peer) => {
  const { plan, workload } = clientOf(peer === undefined ? {} : { orders: peer });
  for (const name of ['orders', 'constructor']) expect(peerTarget(workload, name, plan)).toBeUndefined();
});

test('nothing is that of one that this cluster lacks', () => {
  const peers = { orders: to('server', 'web', { optional: true }) };
  const client = sampleApp('shop', { name: 'client', peers, workload: { connects: ['orders'] } });
  const { plan } = treeOf(platformOf([teams, sample(server)], [client]), specFor([teams]));
  const workload = plan.workloads.get('shop/client/client');
  expect(workload).toBeDefined();
  if (workload !== undefined) expect(peerTarget(workload, 'orders', plan)).toBeUndefined();
});
