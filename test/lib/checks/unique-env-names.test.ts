import { differencesOf } from '../../fixtures/built-by-hand';

test('a variable is set once', () => {
  const setting = (...names: readonly string[]) =>
    differencesOf({ container: { env: names.map((name, index) => ({ name, value: `${index}` })) } });
  expect(setting('A', 'B', 'a')).toEqual([]);
  expect(setting('A', 'B', 'A', 'A')).toEqual([
    'container sample sets A twice; take one of them out [unique-env-names]',
  ]);
});
