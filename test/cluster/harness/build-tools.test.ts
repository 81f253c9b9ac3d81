import { patiently } from './build-tools';

test('what fails for a moment is tried again, and what goes on failing is told', () => {
  let calls = 0;
  const failing = (times: number) => () => {
    calls += 1;
    if (calls <= times) throw new Error(`away (${calls})`);
    return calls;
  };
  expect(patiently(failing(2))).toBe(3);
  calls = 0;
  expect(() => patiently(failing(9))).toThrow('away (3)');
});
