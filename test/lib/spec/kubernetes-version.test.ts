import { endOfLifeWarning, KUBERNETES_VERSIONS } from '../../../lib/spec/kubernetes-version';

test.each([
  ['2026-11-29T23:59:59Z', undefined],
  ['2026-11-30T00:00:00Z', '1.35 reaches its end of life on 2027-02-28, in 90 days; upgrade to 1.36'],
  ['2027-02-27T12:00:00Z', '1.35 reaches its end of life on 2027-02-28, tomorrow; upgrade to 1.36'],
  ['2027-02-28T23:00:00Z', '1.35 reaches its end of life on 2027-02-28, today; upgrade to 1.36'],
  ['2027-03-01T00:00:00Z', '1.35 reached its end of life on 2027-02-28 and gets no more fixes; upgrade to 1.36'],
])('on %s: %s', (today, warning) => {
  expect(endOfLifeWarning('1.35', new Date(today))).toBe(warning);
});

test('the newest minor has no name yet for what follows it', () => {
  const newest = KUBERNETES_VERSIONS.at(-1) ?? '1.37';
  expect(endOfLifeWarning(newest, new Date('2030-01-01'))).toMatch(/; upgrade to a newer minor$/);
});
