import { ephemeral, token } from '../../../lib';

test.each([
  [() => token('vault' as never), `takes an object, not "vault"; write token({ audience: 'vault' })`],
  [() => ephemeral('2Gi' as never), `takes an object, not "2Gi"; write ephemeral({ size: '2Gi' })`],
])('a text where an object is wanted is told at once, not letter by letter: %s', (make, message) => {
  expect(make).toThrow(message);
});
