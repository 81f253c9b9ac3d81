import { to, type Context } from '../../../lib';
import { describing, renderApp, web } from '../../fixtures/golden-path';

type Asked = Pick<Context<unknown, string>, 'peer'>;

function servicePorts(ports: object, changes: object = {}) {
  return renderApp(describing({ shape: 'service', ports, ...changes }))
    .get('Service', 'web')
    .spec?.ports?.map(({ name, port, targetPort, protocol, appProtocol }) => [
      name,
      port,
      targetPort,
      protocol,
      appProtocol,
    ]);
}

test('the name of a port says what is spoken, and where its Service listens', () => {
  expect(servicePorts({ http: 8080, grpc: 9000, postgres: 5432, metrics: 9090 })).toEqual([
    ['http', 80, 'http', 'TCP', undefined],
    ['grpc', 9000, 'grpc', 'TCP', 'kubernetes.io/h2c'],
    ['postgres', 5432, 'postgres', 'TCP', undefined],
  ]);
});

test('a port may say it all', () => {
  const ports = {
    api: { number: 8443, protocol: 'https' },
    dns: { number: 5353, protocol: 'udp', service: 53 },
    admin: { number: 8081, protocol: 'http', service: false },
  };
  expect(servicePorts(ports)).toEqual([
    ['api', 443, 'api', 'TCP', 'https'],
    ['dns', 53, 'dns', 'UDP', undefined],
  ]);
});

test.each(['service', 'stateful'])('a headless %s is asked at the numbers that its pods listen at', (shape) => {
  const ports = { http: 8080, api: { number: 8443, protocol: 'https' }, metrics: 9090 };
  expect(servicePorts(ports, { shape, service: { headless: true } })).toEqual([
    ['http', 8080, 'http', 'TCP', undefined],
    ['api', 8443, 'api', 'TCP', 'https'],
  ]);
});

test('what connects to a headless Service is told the number of the pods', () => {
  const client = { connects: { self: to('web', 'http') }, args: ({ peer }: Asked) => [peer('self').url] };
  const argsOf = (changes: object) => renderApp({ ...web, ...client, ...changes }).container('Deployment', 'web').args;
  expect(argsOf({})).toEqual(['http://web.shop.svc.cluster.local']);
  expect(argsOf({ service: { headless: true } })).toEqual(['http://web.shop.svc.cluster.local:8080']);
});

test('metrics are scraped and behind no Service; another port may serve them too', () => {
  const scraped = (ports: object) =>
    renderApp(describing({ shape: 'service', ports }))
      .plan.workloads.get('shop/web/web')
      ?.ports.flatMap(({ name, scrape }) => (scrape === undefined ? [] : [`${name}${scrape.path}`]));
  expect(scraped({ http: 8080 })).toEqual([]);
  expect(scraped({ http: 8080, metrics: 9090 })).toEqual(['metrics/metrics']);
  expect(scraped({ http: { number: 8080, metrics: '/stats' } })).toEqual(['http/stats']);
});

test('a port may have clients of its own', () => {
  const ports = { http: 8080, admin: { number: 8081, clients: ['billing'] } };
  const policy = renderApp({ ...web, ports, clients: 'anyone' }).get('NetworkPolicy', 'web');
  const admitted = policy.spec?.ingress?.map(({ ports: [port] = [], from = [] }) => [
    port?.port,
    from.map(({ namespaceSelector }) => namespaceSelector?.matchExpressions?.[0]?.values),
  ]);
  expect(admitted).toEqual([
    ['http', [['billing', 'shop', 'shop-reports']]],
    ['admin', [['billing', 'shop', 'shop-reports']]],
  ]);
});

test('a worker has ports for probes and metrics alone', () => {
  const tree = renderApp(describing({ shape: 'worker', ports: { http: 8080, metrics: 9090 } }));
  expect(tree.names('Service')).toEqual([]);
  expect(tree.get('NetworkPolicy', 'web').spec).not.toHaveProperty('ingress');
});
