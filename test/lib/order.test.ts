import { byCodeUnit, sortedBy } from '../../lib/order';

const TEXTS = ['a', 'B', 'ä', 'a-b', 'a/b', 'a_b', '', '10', '9', 'a'];

test('texts come in the order that sort gives them, in no language', () => {
  expect(TEXTS.toSorted(byCodeUnit)).toEqual(TEXTS.toSorted());
  expect(TEXTS.toSorted(byCodeUnit)).not.toEqual(TEXTS.toSorted((a, b) => a.localeCompare(b)));
  expect(byCodeUnit('a', 'a')).toBe(0);
});

test('items are sorted by a text of theirs; those with the same keep their order, and the source its own', () => {
  const items = new Map([
    ['b', 1],
    ['a', 2],
    ['B', 3],
  ]);
  expect(sortedBy(items, ([key]) => key).map(([key]) => key)).toEqual(['B', 'a', 'b']);
  expect(sortedBy(items, ([key]) => key.toLowerCase()).map(([key]) => key)).toEqual(['a', 'b', 'B']);
  expect([...items.keys()]).toEqual(['b', 'a', 'B']);
});
