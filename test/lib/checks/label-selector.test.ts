import { selectsLabels } from '../../../lib/checks/label-selector';

const labels = { app: 'shop', tier: 'web' };
const by = (operator: string, key: string, values?: readonly string[]) =>
  selectsLabels({ matchExpressions: [{ key, operator, ...(values === undefined ? {} : { values }) }] }, labels);

test('every label that is named must be there', () => {
  expect(selectsLabels({ matchLabels: { app: 'shop', tier: 'web' } }, labels)).toBe(true);
  expect(selectsLabels({ matchLabels: { app: 'shop', tier: 'db' } }, labels)).toBe(false);
});

test('a selector that names nothing selects everything', () => {
  expect(selectsLabels({}, labels)).toBe(true);
});

test('expressions mean what the API means', () => {
  expect([by('In', 'app', ['shop', 'other']), by('In', 'app', ['other']), by('In', 'zone', ['a'])]).toEqual([
    true,
    false,
    false,
  ]);
  expect([by('NotIn', 'app', ['other']), by('NotIn', 'app', ['shop']), by('NotIn', 'zone', ['a'])]).toEqual([
    true,
    false,
    true,
  ]);
  expect([by('Exists', 'app'), by('Exists', 'zone')]).toEqual([true, false]);
  expect([by('DoesNotExist', 'zone'), by('DoesNotExist', 'app')]).toEqual([true, false]);
  expect(by('Gt', 'app', ['1'])).toBe(false);
});
