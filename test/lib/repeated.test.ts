import { repeated } from '../../lib/repeated';

test('names what is there more than once, each once, in the order in which it comes again', () => {
  expect(repeated(['b', 'a', 'c', 'a', 'b', 'b'])).toEqual(['a', 'b']);
  expect(repeated(['a', 'b'])).toEqual([]);
});
