import { z } from 'zod';
import { byName, inOtherWords, withoutValue } from '../../../lib/spec/advice';

test.each([
  ['string', 8080, "write '8080'"],
  ['string', true, "write 'true'"],
  ['number', '8080', 'write 8080'],
  ['array', 'shop-support', "write ['shop-support']"],
  ['array', './web --port 8080', 'write a list, with one entry for each word'],
  ['array', "sh -c 'x y'", 'write a list, with one entry for each word'],
])('where %s is wanted, of %j it says %s', (wanted, value, advice) => {
  expect(inOtherWords(wanted, value)).toBe(advice);
});

test.each([
  ['array', "it's"],
  ['array', 'a'.repeat(61)],
  ['array', ''],
  ['array', 3],
  ['number', '1'.repeat(61)],
  ['number', 'many'],
  ['object', 'a'],
])('where %s is wanted, there is no example for %j', (wanted, value) => {
  expect(inOtherWords(wanted, value)).toBeUndefined();
});

describe('a list where entries go by name', () => {
  const ports = z.record(z.string().regex(/^[a-z]+$/), z.unknown());

  it('is answered with the name as a key', () => {
    expect(byName(ports, [{ name: 'http', containerPort: 8080 }])).toBe(
      'write { http: ... }, each entry under its name',
    );
  });

  it.each([
    ['it is empty', []],
    ['an entry has no name', [{ name: 'http' }, { containerPort: 8080 }]],
    ['a name is no key here', [{ name: '/data' }]],
    ['its entries are texts', ['http']],
    ['it is no list', { name: 'http' }],
  ])('has no such answer when %s', (_, value) => {
    expect(byName(ports, value)).toBeUndefined();
  });

  it('has none where fields are fixed', () => {
    expect(byName(z.strictObject({ http: z.number() }), [{ name: 'http' }])).toBeUndefined();
  });
});

test.each([
  ["write '8675309'", 8675309, 'put quotes around it'],
  ["write ['hunter2']", 'hunter2', 'put it into a list'],
  ['write docker.io/hunter2', 'hunter2', undefined],
  ['use letters', 'hunter2', 'use letters'],
  ['name its key, such as labels.a', 'labels', 'name its key, such as labels.a'],
  ['write its fields', { password: 'hunter2' }, 'write its fields'],
])('%s, without the value', (advice, value, without) => {
  expect(withoutValue(advice, value)).toBe(without);
});
