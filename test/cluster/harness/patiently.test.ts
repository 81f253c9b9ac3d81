import { patiently } from './patiently';

function failing(times: number, words: string) {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls <= times) throw new Error(`${words} (${calls})`);
    return calls;
  };
}

test('what the network fails for a moment is tried again, and what it goes on failing is told', () => {
  expect(patiently(failing(2, 'dial tcp: i/o timeout'), 1)).toBe(3);
  expect(() => patiently(failing(9, 'dial tcp: i/o timeout'), 1)).toThrow('(3)');
});

test('what does not compile is told at once', () => {
  expect(() => patiently(failing(1, 'undefined: x'), 1)).toThrow('undefined: x (1)');
});
