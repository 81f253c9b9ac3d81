import type { PortFacts } from '../../../lib';
import { isRoutable } from '../../../lib/component/routable';

test.each<[Partial<PortFacts>, boolean]>([
  [{}, true],
  [{ scheme: 'https' }, true],
  [{ scheme: 'grpc' }, true],
  [{ scheme: 'tcp' }, false],
  [{ protocol: 'UDP' }, false],
])('a route leads to what speaks HTTP: %j is one, %j', (port, routable) => {
  expect(isRoutable({ number: 8080, service: 80, ...port })).toBe(routable);
});
