import { z } from 'zod';
import { undescribedFields, unusedPlaces } from './schema-places';

const schema = z.strictObject({
  mode: z.enum(['fast', 'safe']).default('safe').describe('How it writes'),
  verbose: z.boolean().optional().describe('Whether it tells'),
  stores: z
    .record(
      z.string(),
      z.strictObject({ size: z.string().describe('Its size'), paths: z.array(z.string()).optional() }),
    )
    .describe('Where to'),
  peer: z.union([z.literal('dns'), z.strictObject({ cidr: z.string() })]).describe('The other end'),
});

test('a field without description is found below maps, lists and forms', () => {
  expect(undescribedFields(schema, 'x')).toEqual(['x.stores.*.paths', 'x.peer as { cidr }.cidr']);
});

test('a description may stand before or behind the default', () => {
  expect(undescribedFields(z.strictObject({ a: z.string().describe('A').default('') }), 'x')).toEqual([]);
});

test('a value that has everything leaves nothing unused', () => {
  const all = { mode: 'fast', verbose: true, stores: { a: { size: '1Gi', paths: ['/'] } }, peer: 'dns' };
  const rest = { mode: 'safe', verbose: false, peer: { cidr: '10.0.0.0/8' } };
  expect(unusedPlaces(schema, 'x', [all, { ...rest, stores: {} }])).toEqual([]);
});

test('what no value has is named: fields, choices, forms and entries', () => {
  expect(unusedPlaces(schema, 'x', [{ mode: 'fast', stores: {}, peer: 'dns' }])).toEqual([
    'x.mode = safe',
    'x.verbose',
    'x.stores (keys)',
    'x.stores.*',
    'x.peer as { cidr }',
  ]);
  expect(unusedPlaces(schema, 'x', [])).toEqual(['x']);
});

test('an empty list does not use what its entries are', () => {
  expect(unusedPlaces(z.array(z.enum(['a'])), 'x', [[]])).toEqual(['x[]']);
  expect(unusedPlaces(z.array(z.enum(['a', 'b'])), 'x', [['a']])).toEqual(['x[] = b']);
});

test('a kind of schema that nobody thought of is no silent gap', () => {
  expect(() => unusedPlaces(z.strictObject({ at: z.date() }), 'x', [{ at: new Date(0) }])).toThrow(
    'x.at: nothing is known of schemas of type date; teach schema-places.ts',
  );
});
