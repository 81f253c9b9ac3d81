import { amountsOf, limitsOf, requestsOf } from '../../../lib/app/sizes';

test('a size is what is requested, and as much memory is the limit', () => {
  expect(amountsOf({ size: 'medium' })).toEqual({
    requests: { cpu: '500m', memory: '512Mi' },
    limits: { memory: '512Mi' },
  });
  expect(requestsOf({})).toEqual(requestsOf({ size: 'small' }));
});

test('what is said more exactly is laid over it, and a memory request raises the limit with it', () => {
  expect(requestsOf({ size: 'medium', requests: { cpu: '1' } })).toEqual({ cpu: '1', memory: '512Mi' });
  const requests = { cpu: '1', memory: '3Gi' };
  expect(limitsOf({ requests })).toEqual({ memory: '3Gi' });
  expect(limitsOf({ requests, limits: { cpu: '2' } })).toEqual({ cpu: '2', memory: '3Gi' });
  expect(limitsOf({ requests, limits: { memory: '4Gi' } })).toEqual({ memory: '4Gi' });
});
