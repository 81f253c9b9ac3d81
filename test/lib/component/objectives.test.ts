import { budgetOf, objectives } from '../../../lib/component/objectives';
import { problemsOf } from '../spec/problems-of';

test.each([
  [{ availability: '99.9%' }],
  [{ latency: { share: '95%', withinSeconds: 0.3 } }],
  [{ availability: '99.9999%', metrics: { requests: 'http:requests', statusLabel: 'status', duration: 'seconds' } }],
])('%j is an objective', (given) => {
  expect(problemsOf(objectives, given)).toEqual([]);
});

test.each<[object, string]>([
  [
    { availability: '100%' },
    "x.availability: leaves no room for a single miss, and nothing could ever be changed (got 100%); write what users need, such as '99.9%'",
  ],
  [{ availability: '0%' }, "x.availability: is no share (got 0%); write for example '99.9%'"],
  [{ availability: '0.999' }, `x.availability: is no share (got "0.999"); write for example '99.9%'`],
  [
    { availability: '0.999%' },
    "x.availability: promises less than 50%, which hardly any answer could miss (got 0.999%); write for example '99.9%'",
  ],
  [
    { latency: { share: '99%', withinSeconds: 250 } },
    'x.latency.withinSeconds: is more than 60 seconds (got 250); a quarter of a second is 0.25',
  ],
  [{}, "x: must promise something: availability: '99.9%', or latency: { share: '99%', withinSeconds: 0.3 }"],
  [
    { latency: { share: '99%' } },
    'x.latency.withinSeconds: is required: what in time means; a bucket of the histogram ends there',
  ],
  [
    { availability: '99%', metrics: { statusLabel: 'status-code' } },
    'x.metrics.statusLabel: must be the name of a label',
  ],
])('%j is none', (given, problem) => {
  expect(problemsOf(objectives, given)).toEqual([expect.stringContaining(problem)]);
});

test.each([
  ['99.9%', 0.001],
  ['99.95%', 0.0005],
  ['99.9999%', 0.000001],
  ['90%', 0.1],
] as const)('%s leaves a budget of %d', (share, budget) => {
  expect(budgetOf(share)).toBe(budget);
});
