import { differencesOf } from '../../fixtures/built-by-hand';

const requesting = (requests: object, limits: object) => {
  const resources = { requests: requests as Record<string, string>, limits: limits as Record<string, string> };
  return differencesOf({ container: { resources } });
};

test('a request is as much as its limit at most, in whichever units the two are', () => {
  expect(requesting({ cpu: 0.5, memory: '1Gi' }, { cpu: '500m', memory: '1024Mi' })).toEqual([]);
  expect(requesting({ cpu: '1', memory: '2Gi' }, { memory: '1024Mi' })).toEqual([
    'container sample requests 2Gi of memory, above its limit of 1024Mi, so the API server would refuse the pods; lower the request, or raise the limit [no-requests-above-limits]',
  ]);
});

test('all that are above are one line', () => {
  const requests = { cpu: '1500m', memory: '1Gi', 'ephemeral-storage': '2Gi' };
  expect(requesting(requests, { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' })).toEqual([
    'container sample requests 1500m of cpu, above its limit of 1, and 2Gi of ephemeral-storage, above its limit of 1Gi, so the API server would refuse the pods; lower the requests, or raise the limits [no-requests-above-limits]',
  ]);
});

test('what is no amount is no limit: that is said once', () => {
  expect(requesting({ cpu: '1', memory: '2Gi' }, { memory: '1GB' })).toEqual([
    expect.stringContaining('[valid-amounts]'),
  ]);
});
