import { to, type Destination } from '../../../lib';
import { probesOn, problemsOfAll, renderAll, sample } from '../../fixtures/sample';

function server() {
  return sample({
    name: 'server',
    workload: { ports: { web: { number: 8080, service: 80 } } },
    container: probesOn('web'),
  });
}

function client(destination: Destination, connects: readonly string[] = ['server']) {
  return sample({ name: 'client', peers: { server: destination }, workload: { connects } });
}

test('an edge is found from both of its ends', () => {
  const { plan } = renderAll([client(to('server', 'web')), server()]);
  const [edge] = plan.outgoing.get('client/client') ?? [];
  expect(edge).toMatchObject({ why: 'connects', port: { name: 'web', number: 8080 } });
  expect(plan.incoming.get('server/server')).toEqual([edge]);
});

test('a connection that peers do not declare is named', () => {
  expect(problemsOfAll([client(to('server', 'web'), ['servre']), server()])).toEqual([
    'components.client: workload client connects to servre, which its peers do not declare; did you mean server?',
  ]);
});

test('components may connect to each other in a circle, since facts see no peer', () => {
  const ports = { web: { number: 8080, service: 80 } };
  const a = sample({
    name: 'a',
    peers: { b: to('b', 'web') },
    workload: { ports, connects: ['b'] },
    container: probesOn('web'),
  });
  const b = sample({
    name: 'b',
    peers: { a: to('a', 'web') },
    workload: { ports, connects: ['a'] },
    container: probesOn('web'),
  });
  const { plan } = renderAll([a, b]);
  expect(plan.outgoing.get('a/a')?.[0]?.to.key).toBe('b/b');
  expect(plan.outgoing.get('b/b')?.[0]?.to.key).toBe('a/a');
});
