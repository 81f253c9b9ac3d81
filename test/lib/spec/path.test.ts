import { formatPath, valueAt } from '../../../lib/spec/path';

test('a path reads like code', () => {
  expect(formatPath(['components.metrics-server', 'args', 0, 'example.com/team', ''])).toBe(
    'components.metrics-server.args[0]["example.com/team"][""]',
  );
});

test('only own fields lead to a value', () => {
  const root = { list: [{ name: 'x' }] };
  expect(valueAt(root, ['list', 0, 'name'])).toBe('x');
  expect(valueAt(root, ['list', 1, 'name'])).toBeUndefined();
  expect(valueAt(root, ['constructor'])).toBeUndefined();
});
