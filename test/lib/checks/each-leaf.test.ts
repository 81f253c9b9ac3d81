import { eachLeaf } from '../../../lib/checks/each-leaf';
import { formatPath } from '../../../lib/spec/path';

test('finds everything that holds nothing else, with the way to it', () => {
  const found: (readonly [string, unknown])[] = [];
  eachLeaf({ a: 1, b: ['x', { c: null }], d: {}, e: undefined }, (leaf, path) => {
    found.push([formatPath(path), leaf]);
  });
  expect(found).toEqual([
    ['a', 1],
    ['b[0]', 'x'],
    ['b[1].c', null],
    ['e', undefined],
  ]);
});
