import type { PortFacts, RouteFacts } from '../../../lib';
import { ingress } from '../../fixtures/components/ingress';
import { probesOn, problemsOfAll, sample } from '../../fixtures/sample';

function routedComponent(name: string, route: Partial<RouteFacts> = {}, port: Partial<PortFacts> = {}) {
  return sample({
    name,
    facts: { routes: { main: { host: 'www.example.com', path: '/', workload: name, port: 'web', ...route } } },
    workload: { ports: { web: { number: 8080, service: 80, ...port }, debug: { number: 6060 } } },
    container: probesOn('web'),
  });
}

test('two routes never share a host and a path', () => {
  expect(problemsOfAll([ingress, routedComponent('a'), routedComponent('b', { path: '/b' })])).toEqual([]);
  expect(problemsOfAll([ingress, routedComponent('a'), routedComponent('b')])).toEqual([
    'components.b: route main leads www.example.com/ to it, which is a route of a already; give one of them another host or path',
  ]);
});

test('a slash at the end of a path makes no other route of it', () => {
  const problems = (a: string, b: string) =>
    problemsOfAll([ingress, routedComponent('a', { path: a }), routedComponent('b', { path: b })]);
  expect(problems('/x', '/x/')).toEqual([
    'components.b: route main leads www.example.com/x/ to it, which is a route of a already as /x, since a slash at the end of a prefix means nothing; give one of them another host or path',
  ]);
  expect(problems('/x/', '/x')).toHaveLength(1);
  expect(problems('/', '/x/')).toEqual([]);
});

test('a route leads to what speaks HTTP', () => {
  const problems = (port: Partial<PortFacts>) => problemsOfAll([ingress, routedComponent('a', {}, port)]);
  expect([problems({ scheme: 'https' }), problems({ scheme: 'grpc' })]).toEqual([[], []]);
  expect(problems({ scheme: 'tcp' })).toEqual([
    "components.a: route main (www.example.com/) leads to a/web, which speaks no HTTP; lead it to a port that does, or say that this one does (scheme in facts, protocol: 'http' in an application)",
  ]);
});

test('a route leads to a port behind a Service', () => {
  expect(problemsOfAll([ingress, routedComponent('a', { port: 'debug' })])).toEqual([
    'components.a: route main (www.example.com/) leads to a/debug, which is not a port behind a Service; give that port a service number',
  ]);
});
