import { to, type Context, type Destination } from '../../../lib';
import { platformOf, probesOn, renderAll, renderSample, RESOURCES, sample, specFor } from '../../fixtures/sample';
import { images } from '../../fixtures/images';
import { problemsIn } from '../../fixtures/tree';

/** What a sample with the ports web and tls is told when it asks; a text where it is told off. */
function ask(question: (context: Context<unknown, string>) => unknown, peers?: Readonly<Record<string, Destination>>) {
  let answer: unknown;
  const asking = sample({
    peers,
    workload: {
      ports: {
        web: { number: 8080, service: 80 },
        tls: { number: 8443, service: 8443, scheme: 'https' },
        debug: { number: 6060 },
      },
    },
    container: { ...probesOn('web') },
    build: (_, context) => {
      answer = question(context);
    },
  });
  const problems = problemsIn(platformOf([asking, sample({ name: 'cache' })]), specFor([asking]));
  return problems.length > 0 ? problems.join('\n') : answer;
}

test('a port has its number, an address and a URL, with the port where its scheme has another', () => {
  expect(ask(({ port }) => port('tls'))).toBe(8443);
  expect(ask(({ address }) => address('web').port)).toBe(80);
  expect(ask(({ address }) => address('web').url)).toBe('http://sample.sample.svc.cluster.local');
  expect(ask(({ address }) => address('tls').url)).toBe('https://sample.sample.svc.cluster.local:8443');
  expect(ask(({ address }) => address('tls').service)).toEqual({ name: 'sample', namespace: 'sample', port: 8443 });
});

test('the image of a container is what the cluster pulls for it', () => {
  const { repository, tag, digest } = images.sample;
  expect(ask(({ image }) => image('sample'))).toBe(`${repository}:${tag}@${digest}`);
  expect(ask(({ image }) => image('sample/sample'))).toBe(`${repository}:${tag}@${digest}`);
  expect(ask(({ image }) => image('smaple'))).toBe(
    'components.sample (build): asks for the image of container smaple, which its facts do not declare; did you mean sample? (containers: sample)',
  );
});

test('an address is in the domain of the cluster', () => {
  let host = '';
  renderSample(
    {
      workload: { ports: { web: { number: 80, service: 80 } } },
      container: probesOn('web'),
      build: (_, { address }) => {
        host = address('web').host;
      },
    },
    { domain: 'example.internal' },
  );
  expect(host).toBe('sample.sample.svc.example.internal');
});

test('a question that the facts do not answer is refused with what they say', () => {
  expect(ask(({ port }) => port('wbe'))).toBe(
    'components.sample (build): has no port wbe; did you mean web? (it has web, tls, debug)',
  );
  expect(ask(({ address }) => address('debug'))).toBe(
    'components.sample (build): asks for the address of port debug, which is behind no Service; give the port a service number',
  );
  expect(ask(({ podLabels }) => podLabels('other'))).toBe(
    'components.sample (build): asks for the labels of workload other, which its facts do not declare (workloads: sample)',
  );
});

test('a peer that is not there is asked for with has', () => {
  const peers = { cache: to('cache', 'tcp', { optional: true }) };
  expect(ask(({ has }) => has('cache'), peers)).toBe(false);
  expect(ask(({ peer }) => peer('cache'), peers)).toBe(
    "components.sample (build): asks for the address of cache, which this cluster lacks; ask has('cache') first",
  );
  expect(ask(({ peer }) => peer('other'), peers)).toBe(
    'components.sample (build): asks for the address of other, which is no component among its peers (components: cache)',
  );
});

test('an address is not given to who may not connect', () => {
  expect(ask(({ peer }) => peer('self'), { self: to('sample', 'web') })).toBe(
    'components.sample (build): asks for the address of self, but no workload connects to it; add it to connects',
  );
});

test('two workloads with one port name are told apart by workload/port', () => {
  const ports = { web: { number: 8080, service: 80 } };
  const pod = (name: string) => ({ containers: { [name]: { ...RESOURCES, ...probesOn('web') } } });
  const two = sample({
    facts: {
      workloads: {
        a: { kind: 'Deployment', containers: { a: 'sample' }, ports },
        b: { kind: 'Deployment', containers: { b: 'sample' }, ports: { web: { number: 9090, service: 80 } } },
      },
    },
    pods: ({ port }) => ({ a: pod('a'), b: { ...pod('b'), terminationGracePeriodSeconds: port('b/web') } }),
  });
  const { spec } = renderAll([two]).get('Deployment', 'sample-b');
  expect(spec.template.spec?.terminationGracePeriodSeconds).toBe(9090);
});
