import { defineApp, to, type Destination, type PortFacts, type WorkloadFacts } from '../../../lib';
import { describing, web } from '../../fixtures/golden-path';
import {
  platformOf,
  probesOn,
  problemsOf,
  problemsOfAll,
  problemsOfApps,
  RESOURCES,
  sample,
  sampleApp,
  specFor,
} from '../../fixtures/sample';
import { teams } from '../../fixtures/components/teams';
import { problemsIn, treeOf } from '../../fixtures/tree';

function server(ports: Readonly<Record<string, PortFacts>> = { web: { number: 8080, service: 80 } }) {
  return sample({ name: 'server', workload: { ports }, container: probesOn(Object.keys(ports)[0] ?? '') });
}

function client(destination: Destination) {
  return sample({ name: 'client', peers: { server: destination }, workload: { connects: ['server'] } });
}

test('a peer that the cluster has not is named, with the name that is meant', () => {
  expect(problemsOfAll([client(to('sevrer', 'web')), server()])).toEqual([
    'components.client: connects to sevrer/web (peer server), but cluster test has no sevrer; did you mean server?',
  ]);
});

test('an optional peer may be missing from a cluster, but not from the platform', () => {
  const lacking = client(to('server', 'web', { optional: true }));
  expect(problemsIn(platformOf([lacking, server()]), specFor([lacking]))).toEqual([]);
  expect(problemsOfAll([client(to('sevrer', 'web', { optional: true })), server()])).toEqual([
    'components.client (peers).server: sevrer is no component or application of this platform, so that no cluster can have it; did you mean server?',
  ]);
});

describe('a Job before the rollout', () => {
  const before = { kind: 'Job', before: 'rollout' } as const;
  const job = { backoffLimit: 0, activeDeadlineSeconds: 60 };
  const listening = { ports: { web: { number: 8080, service: 80 } } };
  const own = (books: Partial<WorkloadFacts>) =>
    problemsOf({
      peers: { books: to('sample', 'books/web') },
      facts: {
        workloads: {
          migrate: { ...before, containers: { a: 'sample' }, connects: ['books'] },
          books: { kind: 'Deployment', containers: { a: 'sample' }, ...listening, ...books },
        },
      },
      pods: () => ({
        migrate: { containers: { a: RESOURCES }, job },
        books: { containers: { a: { ...RESOURCES, ...probesOn('web') } }, job },
      }),
    });

  test('never waits for what its own component brings after it', () => {
    expect(own({})).toEqual([
      'components.sample: connects to sample/books/web (peer books), but its workload migrate runs before the rollout and books comes with it, so that a first install waits for ever; make books a component of its own, or take before away',
    ]);
    expect(own(before).filter((line) => line.includes('rollout and'))).toEqual([]);
  });

  test('of an application does not reach what its pods alone reach of each other', () => {
    const app = defineApp({ ...web, connects: { self: to('web', 'http') }, migration: { command: ['./migrate'] } });
    const platform = platformOf([teams], [app]);
    const spec = { ...specFor([teams]), apps: { 'shop/web': {} } };
    expect(problemsIn(platform, spec)).toEqual([]);
    const reaches = (name: string) => JSON.stringify(treeOf(platform, spec).get('NetworkPolicy', name).spec?.egress);
    const itself = '"app.kubernetes.io/component":"web"';
    expect(reaches('web')).toContain(itself);
    expect(reaches('web-migrate')).not.toContain(itself);
  });

  test('connects to other components, which are there before', () => {
    const migrate = sample({
      name: 'migrate',
      peers: { books: to('server', 'web') },
      workload: { ...before, connects: ['books'] },
      pod: { job },
    });
    expect(problemsOfAll([migrate, server()])).toEqual([]);
  });
});

test('a port that the peer has not is named, with those that it has', () => {
  expect(problemsOfAll([client(to('server', 'wbe')), server()])).toEqual([
    'components.client: connects to server/wbe (peer server): server has no port wbe; did you mean web? (it has web)',
  ]);
});

test('a server that does not consent is named, with what its owner would write', () => {
  const app = sampleApp('shop', {
    name: 'web',
    peers: { server: to('server', 'web') },
    workload: { connects: ['server'] },
  });
  expect(problemsOfApps([app], [server()])).toEqual([
    "apps.shop/web: connects to server/web (peer server), whose clients do not include shop; its owner adds 'shop' to clients of that port",
  ]);
  expect(problemsOfApps([app], [server({ web: { number: 8080, service: 80, clients: ['shop'] } })])).toEqual([]);
});

test('of a port behind no Service there is no owner to ask for consent, and none is named', () => {
  const worker = defineApp(describing({ shape: 'worker', name: 'mailer', ports: { http: 8080 } }));
  const client = defineApp(describing({ ...web, connects: { mailer: to('mailer', 'http') } }));
  expect(problemsOfApps([worker, client])).toEqual([
    'apps.shop/web: connects to mailer/http (peer mailer), which is behind no Service, so that only what scrapes may connect; its owner gives the port a service number, or makes a worker a service',
  ]);
});
