import { describePermission, permissionsOf } from './permissions';

test('a rule is every verb on every resource, by name where it names some', () => {
  const rule = { apiGroups: ['apps'], resources: ['deployments/scale'], resourceNames: ['a', 'b'], verbs: ['get'] };
  expect(permissionsOf(rule, 'shop').map(describePermission)).toEqual([
    'get deployments/scale.apps a in shop',
    'get deployments/scale.apps b in shop',
  ]);
});

test('paths that are no resources count as well', () => {
  expect(permissionsOf({ nonResourceURLs: ['/metrics'], verbs: ['get'] }).map(describePermission)).toEqual([
    'get /metrics',
  ]);
});
