import { byteQuantity, cpuQuantity, parseQuantity, quantity } from '../../../lib/spec/quantity';
import { problemsOf } from './problems-of';

test.each([
  ['0', 0],
  ['250m', 0.25],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['5.', 5],
  ['+1', 1],
  ['+1.5Gi', 1_610_612_736],
  ['100u', 0.0001],
  ['3k', 3000],
  ['2G', 2e9],
  ['1e3', 1000],
  ['1E3', 1000],
  ['2E', 2e18],
  ['512Mi', 536_870_912],
  ['1.5Gi', 1_610_612_736],
  ['4Pi', 4 * 2 ** 50],
])('%s is %d', (text, value) => {
  expect(problemsOf(quantity, text)).toEqual([]);
  expect(parseQuantity(text)).toBe(value);
});

test('processor shares add up exactly in thousandths', () => {
  const sum = ['100m', '200m', '0.7', '1m'].reduce((total, text) => total + Math.round(parseQuantity(text) * 1000), 0);
  expect(sum).toBe(1001);
});

test.each([
  ['512MB', 'has the unit MB, which Kubernetes does not know (got 512MB); did you mean 512Mi?'],
  ['512mb', 'has the unit mb, which Kubernetes does not know (got 512mb); did you mean 512Mi?'],
  ['1K', 'has the unit K, which Kubernetes does not know (got 1K); did you mean 1Ki?'],
  [
    '2cores',
    'has the unit cores, which Kubernetes does not know (got 2cores); use one of m, k, M, G, T, Ki, Mi, Gi, Ti',
  ],
  ['-1', 'must not be negative (got "-1"); write an amount such as 500m or 2Gi'],
  ['1 Gi', 'is not an amount (got "1 Gi"); write a number and a unit, for example 500m, 2 or 2Gi'],
  ['Gi', 'is not an amount (got Gi); write a number and a unit, for example 500m, 2 or 2Gi'],
  ['.', 'is not an amount (got .); write a number and a unit, for example 500m, 2 or 2Gi'],
  ['++1', 'is not an amount (got ++1); write a number and a unit, for example 500m, 2 or 2Gi'],
  ['1.2.3', 'is not an amount (got 1.2.3); write a number and a unit, for example 500m, 2 or 2Gi'],
])('%s is refused', (text, message) => {
  expect(problemsOf(quantity, text)).toEqual([`x: ${message}`]);
  expect(() => parseQuantity(text)).toThrow();
});

test('memory is bytes and processors are cores', () => {
  expect(problemsOf(byteQuantity, '512m')).toEqual(['x: means a fraction of a byte (got 512m); did you mean 512Mi?']);
  expect(problemsOf(byteQuantity, '1.5')).toEqual([
    'x: is not a whole number of bytes (got "1.5"); use a smaller unit',
  ]);
  expect(problemsOf(cpuQuantity, '2Gi')).toEqual([
    'x: is not an amount of processor time (got 2Gi); write cores such as 2, or 500m',
  ]);
  expect([problemsOf(byteQuantity, '1.5Gi'), problemsOf(cpuQuantity, '500m')]).toEqual([[], []]);
});

test('a small number of bytes lacks its unit', () => {
  expect(problemsOf(byteQuantity, '512')).toEqual([
    'x: is so many bytes, which hold nothing (got "512"); did you mean 512Mi or 512Gi?',
  ]);
  expect(['0', '1048576', '536870912', '1k', '1Ki'].flatMap((text) => problemsOf(byteQuantity, text))).toEqual([]);
});
