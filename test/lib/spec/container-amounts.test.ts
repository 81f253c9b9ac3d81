import { z } from 'zod';
import { containerAmounts, requestsWithinLimits } from '../../../lib/spec/container-amounts';
import { withRules } from '../../../lib/spec/rules';
import { problemsOf } from './problems-of';

const schema = withRules(z.strictObject({ requests: containerAmounts, limits: containerAmounts }), [
  requestsWithinLimits,
]);

test('what is asked for is within its limit, in whatever units both are', () => {
  const limits = { cpu: '1', memory: '1Gi' };
  expect(
    problemsOf(schema, { requests: { cpu: '1000m', memory: '1024Mi', 'ephemeral-storage': '1Gi' }, limits }),
  ).toEqual([]);
  expect(problemsOf(schema, { requests: { cpu: '1001m', memory: '1025Mi' }, limits })).toEqual([
    'x.requests.cpu: is above limits.cpu 1, which the API server refuses (got 1001m); raise limits.cpu, or lower requests.cpu',
    'x.requests.memory: is above limits.memory 1Gi, which the API server refuses (got 1025Mi); raise limits.memory, or lower requests.memory',
  ]);
});

test('a container asks for nothing else', () => {
  expect(problemsOf(schema, { requests: { pods: '1' }, limits: {} })).toEqual([
    'x.requests.pods: is not a field here (fields: cpu, memory, ephemeral-storage)',
  ]);
});
