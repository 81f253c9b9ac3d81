import { amountOf, readable } from '../../../lib/checks/amounts';

test.each([
  ['20200m', 'cpu', '20.2 cores'],
  ['1', 'cpu', '1 core'],
  ['3', 'cpu', '3 cores'],
  ['2.001', 'cpu', '2.01 cores'],
  ['300Mi', 'memory', '300Mi'],
  ['2Gi', 'memory', '2Gi'],
  ['2049Mi', 'memory', '2049Mi'],
  ['12.5Gi', 'memory', '12.5Gi'],
  ['12801Mi', 'memory', '12.6Gi'],
  ['1', 'pods', '1 pod'],
  ['12', 'pods', '12 pods'],
] as const)('%s of %s reads as %s', (amount, unit, text) => {
  expect(readable(amountOf(amount), unit)).toBe(text);
});

test('what is more than a limit never reads like the limit', () => {
  expect(readable(amountOf('2') + 1, 'cpu')).not.toBe('2 cores');
  expect(readable(amountOf('2Gi') + 1, 'memory')).not.toBe('2Gi');
});
