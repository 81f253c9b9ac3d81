import { clientLabelOf, objectNameOf, selectorOf } from '../../../lib/plan/names';

test('a workload that is called like its component shares the name; any other carries both', () => {
  expect(objectNameOf('registry', 'registry')).toBe('registry');
  expect(objectNameOf('ingress', 'controller')).toBe('ingress-controller');
});

test('a selector is two labels that no release changes', () => {
  expect(selectorOf('ingress', 'controller')).toEqual({
    'app.kubernetes.io/name': 'ingress',
    'app.kubernetes.io/component': 'controller',
  });
});

test('a label for clients that would be too long is cut, and still tells two ports apart', () => {
  const server = { namespace: 'a-rather-long-namespace-of-a-team', objectName: 'a-rather-long-name-of-an-application' };
  const labels = ['http', 'admin'].map((port) => clientLabelOf(server, port));
  expect(new Set(labels).size).toBe(2);
  for (const label of labels) expect(label).toMatch(/^to\.groundplan\.dev\/[a-z0-9][a-z0-9.-]{0,61}[a-z0-9]$/);
  expect(clientLabelOf({ namespace: 'shop', objectName: 'web' }, 'http')).toBe('to.groundplan.dev/shop.web.http');
});
