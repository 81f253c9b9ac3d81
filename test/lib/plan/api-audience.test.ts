import { isApiAudience } from '../../../lib/plan/api-audience';

test.each([
  undefined,
  '',
  'https://kubernetes.default.svc.cluster.local',
  'https://kubernetes.default.svc.large.example.com',
  'https://kubernetes.default.svc',
  'https://kubernetes.default.svc:443/',
  'kubernetes.default.svc',
  'kubernetes.default',
])('the API server takes a token for %p', (audience) => {
  expect(isApiAudience(audience)).toBe(true);
});

test.each([
  'vault',
  'sts.amazonaws.com',
  'https://vault.example.com',
  'https://kubernetes.default.svc.example.com/vault',
])('somebody else takes one for %s', (audience) => {
  expect(isApiAudience(audience)).toBe(false);
});
