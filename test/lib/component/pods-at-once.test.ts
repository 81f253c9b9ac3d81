import { podsAtOnce } from '../../../lib/component/pods-at-once';

test('a Job runs one pod at a time, unless it says otherwise', () => {
  expect([podsAtOnce({}), podsAtOnce({ completions: 4 }), podsAtOnce({ parallelism: 3 })]).toEqual([1, 1, 3]);
});

test('it never runs more than must succeed', () => {
  expect(podsAtOnce({ parallelism: 4, completions: 2 })).toBe(2);
});
