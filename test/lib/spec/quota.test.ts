import { quota } from '../../../lib/spec/quota';
import { problemsOf } from './problems-of';

const problemOf = (resource: string): readonly string[] => problemsOf(quota, { [resource]: '1' });

test.each([
  'pods',
  'requests.cpu',
  'limits.ephemeral-storage',
  'services.loadbalancers',
  'hugepages-2Mi',
  'requests.hugepages-1Gi',
  'count/pods',
  'count/deployments.apps',
  'count/widgets.example.com',
  'requests.nvidia.com/gpu',
  'fast.storageclass.storage.k8s.io/requests.storage',
])('%s can be limited', (resource) => {
  expect(problemOf(resource)).toEqual([]);
});

const FORMS = 'write for example pods, requests.cpu, count/deployments.apps or requests.example.com/gpu';

test.each([
  ['pod', 'did you mean pods?'],
  ['request.cpu', 'did you mean requests.cpu?'],
  ['limits.gpu', 'did you mean limits.cpu?'],
  ['deployments.apps', FORMS],
  ['count/Deployments', FORMS],
  ['count/', FORMS],
  ['a/b', FORMS],
  ['a/b/c', FORMS],
])('%s is no resource', (resource, advice) => {
  const [line = ''] = problemOf(resource);
  expect(line.slice(line.indexOf(':'))).toBe(`: is no resource that a quota counts; ${advice}`);
});

test('a device is counted by its requests, and under no other name', () => {
  expect(problemOf('nvidia.com/gpu')).toEqual([
    'x["nvidia.com/gpu"]: is what pods ask for, and a quota counts requests; write requests.nvidia.com/gpu',
  ]);
});

test('an amount is one', () => {
  expect(problemsOf(quota, { 'requests.memory': '1GB' })).toEqual([
    'x["requests.memory"]: has the unit GB, which Kubernetes does not know (got 1GB); did you mean 1Gi?',
  ]);
});
