import { z } from 'zod';
import { parseSpec } from '../../../lib/spec/parse';
import { withRules } from '../../../lib/spec/rules';
import { problemsOf } from './problems-of';

const component = z.strictObject({
  replicas: z.int().min(1).max(9).default(1).describe('Number of pods.'),
  heap: z.string().describe('Memory of the process.').optional(),
  mode: z.enum(['fast', 'safe']).default('safe').describe('How it writes.'),
  groups: z.array(z.string()).max(2).default([]).describe('Who may.'),
  password: z.string().optional().describe('A secret in the wrong place.'),
});

test('gives the parsed value, and nothing once a problem was reported', () => {
  const report = jest.fn();
  expect(parseSpec(component, {}, { at: 'components.x', report })).toEqual({ replicas: 1, mode: 'safe', groups: [] });
  expect(report).not.toHaveBeenCalled();
  expect(parseSpec(component, { replicas: 0 }, { at: 'components.x', report })).toBeUndefined();
  expect(report).toHaveBeenCalledTimes(1);
});

const FIELDS = '(fields: replicas, heap, mode, groups, password)';

test.each([
  [{ replica: 3 }, `replica: is not a field here; did you mean replicas? ${FIELDS}`],
  [{ colour: 1 }, `colour: is not a field here ${FIELDS}`],
  [{ replicas: '3' }, 'replicas: must be a whole number (got "3"); write 3'],
  [{ replicas: 2.5 }, 'replicas: must be a whole number (got 2.5)'],
  [{ replicas: null }, 'replicas: must be a whole number (got null)'],
  [{ replicas: 10 }, 'replicas: must be at most 9 (got 10)'],
  [{ replicas: NaN }, 'replicas: must be a whole number (got NaN)'],
  [{ mode: 'slow' }, 'mode: must be one of fast, safe (got slow)'],
  [{ mode: '' }, 'mode: must be one of fast, safe (got "")'],
  [{ mode: true }, 'mode: must be one of fast, safe (got true)'],
  [{ heap: 4 }, "heap: must be text (got 4); write '4'"],
  [{ heap: ['4Gi', 1] }, 'heap: must be text (got [4Gi, 1])'],
  [{ heap: [{ size: 4 }] }, 'heap: must be text (got a list)'],
  [{ heap: { token: 'hunter2' } }, 'heap: must be text (got an object)'],
  [{ heap: () => 4 }, 'heap: must be text (got a function)'],
  [{ groups: 'a' }, "groups: must be a list (got a); write ['a']"],
  [{ groups: ['a', 2] }, "groups[1]: must be text (got 2); write '2'"],
  [{ groups: ['a', 'b', 'c'] }, 'groups: must have at most 2 entries (got [a, b, c])'],
])('%j', (value, line) => {
  expect(problemsOf(component, value, 'components.x')).toEqual([`components.x.${line}`]);
});

test('all problems come at once, in the order of the fields, unknown ones last', () => {
  expect(problemsOf(component, { colour: 1, mode: 'slow', replicas: '3', hep: 1 })).toEqual([
    'x.replicas: must be a whole number (got "3"); write 3',
    'x.mode: must be one of fast, safe (got slow)',
    `x.colour: is not a field here ${FIELDS}`,
    `x.hep: is not a field here; did you mean heap? ${FIELDS}`,
  ]);
});

test('a missing field is required, with what it is for', () => {
  const schema = z.strictObject({
    host: z.string().min(1).describe('Name under which users reach it.'),
    size: z.union([z.number(), z.string()]).describe('Size of the disk'),
    mode: z.enum(['a', 'b']),
    on: z.literal(true).describe('Consent'),
    store: z.strictObject({ kind: z.literal('s3').describe('Kind of store') }),
    empty: z.strictObject({}),
  });
  expect(problemsOf(schema, { store: {}, empty: { a: 1 } })).toEqual([
    'x.host: is required: Name under which users reach it',
    'x.size: is required: Size of the disk',
    'x.mode: is required',
    'x.on: is required: Consent',
    'x.store.kind: is required: Kind of store',
    'x.empty.a: is not a field here; remove it',
  ]);
});

test('a value that should not be printed in full is cut', () => {
  const secret = `-----BEGIN-${'S3cret'.repeat(30)}`;
  for (const value of [{ mode: secret }, { heap: [secret] }, { heap: secret.match(/.{1,9}/g) }, { replicas: secret }]) {
    const [line = ''] = problemsOf(component, value);
    expect(line).toContain(secret.slice(0, 9));
    expect(line.length).toBeLessThan(130);
    expect(line).not.toContain(secret.slice(0, 61));
  }
});

describe('a union', () => {
  const schema = z.union([z.literal(false), component]);

  test('has the problems of the form that the value comes nearest to', () => {
    expect(problemsOf(schema, { replica: 3, mode: 'slow' })).toEqual([
      'x.mode: must be one of fast, safe (got slow)',
      `x.replica: is not a field here; did you mean replicas? ${FIELDS}`,
    ]);
    expect(problemsOf(z.strictObject({ a: z.array(schema) }), { a: [false, { groups: [1] }] })).toEqual([
      "x.a[1].groups[0]: must be text (got 1); write '1'",
    ]);
  });

  test('of objects prefers the form with the fewest problems, whatever its place', () => {
    const forms = z.union([
      z.strictObject({ a: z.string(), b: z.string() }),
      z.strictObject({ c: z.string(), d: z.string() }),
    ]);
    expect(problemsOf(forms, { c: 'x' })).toEqual(['x.d: is required']);
    expect(problemsOf(forms, { a: 'x' })).toEqual(['x.b: is required']);
  });

  test('names all its forms when the value is near to none', () => {
    expect(problemsOf(schema, true)).toEqual(['x: must be false or an object (got true)']);
  });

  test('of kinds names the kinds', () => {
    const disk = z.strictObject({ kind: z.literal('disk'), size: z.string().describe('Its size') });
    const kinds = z.discriminatedUnion('kind', [disk, z.strictObject({ kind: z.literal('memory') })]);
    expect(problemsOf(kinds, { kind: 'dsk' })).toEqual(['x.kind: must be one of disk, memory (got dsk)']);
    expect(problemsOf(kinds, {})).toEqual(['x.kind: is required: one of disk, memory']);
    expect(problemsOf(kinds, { kind: 'disk', sice: 1 })).toEqual([
      'x.size: is required: Its size',
      'x.sice: is not a field here; did you mean size? (fields: kind, size)',
    ]);
  });
});

describe('a record', () => {
  test('of free names has problems of keys and of values', () => {
    const schema = z.record(z.string().regex(/^[a-z]+$/, 'must be lower-case letters'), component);
    expect(problemsOf(schema, { a: { replicas: 0 }, 'B.c': {} })).toEqual([
      'x.a.replicas: must be at least 1 (got 0)',
      'x["B.c"]: must be lower-case letters',
    ]);
  });

  test('of closed names suggests the nearest', () => {
    const schema = z.partialRecord(z.enum(['search', 'logs']), component);
    expect(problemsOf(schema, { serach: {} })).toEqual([
      'x.serach: is not a field here; did you mean search? (fields: search, logs)',
    ]);
  });

  test.each(['{ "__proto__": { "a": 1 } }', '{ "b": [{ "__proto__": 1 }] }'])('does not lose %s in silence', (json) => {
    const problems = problemsOf(z.record(z.string(), z.unknown()), JSON.parse(json));
    expect(problems).toEqual([expect.stringMatching(/^x.*\.__proto__: is a name that JavaScript keeps for itself/)]);
  });
});

test('__proto__ is reported once in a closed object too', () => {
  expect(problemsOf(component, JSON.parse('{ "__proto__": { "replicas": 3 } }'))).toHaveLength(1);
});

describe('a message of a schema itself', () => {
  const odd = component.superRefine(({ replicas }, context) => {
    if (replicas % 2 === 1) return;
    context.addIssue({
      code: 'custom',
      path: ['replicas'],
      message: 'must be odd so that masters keep a quorum; use 3 or 5',
    });
  });

  test('gets the value behind the reason, before the advice', () => {
    expect(problemsOf(odd, { replicas: 4 }, 'components.elasticsearch')).toEqual([
      'components.elasticsearch.replicas: must be odd so that masters keep a quorum (got 4); use 3 or 5',
    ]);
  });

  test('is left alone when it has the value, or there is none worth printing', () => {
    const text = (message: string): z.ZodType => z.string().refine(() => false, message);
    expect(problemsOf(text('v1 is too old; use v2'), 'v1')).toEqual(['x: v1 is too old; use v2']);
    expect(problemsOf(text('is too old (got one of v1)'), 'v1')).toEqual(['x: is too old (got one of v1)']);
    expect(
      problemsOf(
        component.refine(() => false, 'does not add up'),
        {},
      ),
    ).toEqual(['x: does not add up']);
    expect(problemsOf(odd, { replicas: undefined })).toEqual([]);
  });
});

describe('rules across fields', () => {
  const schema = withRules(z.strictObject({ min: z.number(), max: z.number(), unit: z.enum(['a', 'b']) }), [
    {
      reads: ['min', 'max'],
      check: ({ min, max }, breaks) => {
        if (min > max) breaks(['min'], 'must not exceed max; swap them');
      },
    },
    {
      reads: ['min'],
      check: ({ min }, breaks) => {
        if (min < 0) breaks(['min'], 'must not be negative');
      },
    },
  ]);

  test('are checked beside problems of fields that they do not read', () => {
    expect(problemsOf(schema, { min: 2, max: 1, unit: 'c', x: 1 })).toEqual([
      'x.unit: must be one of a, b (got c)',
      'x.x: is not a field here (fields: min, max, unit)',
      'x.min: must not exceed max (got 2); swap them',
    ]);
  });

  test('are not checked on unsound fields', () => {
    expect(problemsOf(schema, { min: '2', max: 1, unit: 'a' })).toEqual(['x.min: must be a number (got "2"); write 2']);
    expect(problemsOf(schema, [])).toEqual(['x: must be an object (got [])']);
  });

  test('do not hide each other', () => {
    expect(problemsOf(schema, { min: -1, max: -2, unit: 'a' })).toHaveLength(2);
  });
});
