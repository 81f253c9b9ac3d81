import { z } from 'zod';
import { specTable } from '../../../lib/docs/spec-table';

const NONE = { single: {}, high: {} };

function rowsOf(shape: z.ZodRawShape, defaults = NONE): readonly string[] {
  return specTable(z.strictObject(shape), defaults).split('\n').slice(2);
}

test('a row says path, type, default and meaning', () => {
  expect(rowsOf({ replicas: z.int().default(2).describe('Pods') })).toEqual([
    '| `replicas` | whole number | `2` | Pods |',
  ]);
});

test('a field without default is required unless it may be left out', () => {
  const rows = rowsOf({ host: z.string().describe('Host'), class: z.string().optional().describe('Class') });
  expect(rows).toEqual(['| `host` | text | required | Host |', '| `class` | text |  | Class |']);
});

test('fields below lists and maps are shown with the way to them', () => {
  const port = z.strictObject({ number: z.int().describe('Number') });
  const rows = rowsOf({
    ports: z.array(port).default([]).describe('Ports'),
    teams: z.record(z.string(), port).describe('Teams'),
  });
  expect(rows.map((row) => row.split(' | ')[0])).toEqual([
    '| `ports`',
    '| `ports[].number`',
    '| `teams`',
    '| `teams.<name>.number`',
  ]);
});

test('a default that depends on the cluster is shown for both availabilities', () => {
  const defaults = { single: { replicas: 1 }, high: { replicas: 2 } };
  expect(rowsOf({ replicas: z.int().default(1).describe('Pods') }, defaults)).toEqual([
    '| `replicas` | whole number | `1`; `2` where availability is high | Pods |',
  ]);
});

test('fields below a form of a union are shown as any others', () => {
  const team = z.strictObject({ quota: z.string().describe('Quota') });
  const rows = rowsOf({ teams: z.record(z.string(), z.union([team, z.literal(false)])).describe('Teams') });
  expect(rows).toEqual([
    '| `teams` | map to object or `false` | required | Teams |',
    '| `teams.<name>.quota` | text | required | Quota |',
  ]);
});

test('a field that several forms of a union have is one row', () => {
  const form = <W extends string>(op: W, rest: z.ZodRawShape) =>
    z.strictObject({ op: z.literal(op).describe('What'), path: z.string().describe('Where'), ...rest });
  const rows = rowsOf({ step: z.union([form('add', {}), form('remove', {})]).describe('Step') });
  expect(rows.slice(1)).toEqual([
    '| `step.op` | `add` or `remove` | required | What |',
    '| `step.path` | text | required | Where |',
  ]);
});

test('a field that one form of a union lacks is required of nobody, and its default stays', () => {
  const value = { value: z.unknown().describe('Value'), times: z.int().default(1).describe('Times') };
  const forms = [z.strictObject({ op: z.literal('add'), ...value }), z.strictObject({ op: z.literal('remove') })];
  expect(rowsOf({ step: z.union(forms).describe('Step') }).slice(2)).toEqual([
    '| `step.value` | anything |  | Value |',
    '| `step.times` | whole number | `1` | Times |',
  ]);
});

describe('a list that is too long for a cell', () => {
  const names = Array.from({ length: 12 }, (_, index) => `name-${index}`);
  const all = names.map((name) => `\`${name}\``).join(', ');

  test('of names that may be chosen is counted in the cell and stands below the table', () => {
    const choice = z.enum(names);
    const lines = rowsOf({
      one: choice.describe('One'),
      many: z.array(choice).optional().describe('Many'),
      few: z.enum(names.slice(0, 2)).describe('Few'),
    });
    expect(lines).toEqual([
      '| `one` | one of 12 names (below) | required | One |',
      '| `many` | list out of 12 names (below) |  | Many |',
      '| `few` | `name-0`, `name-1` | required | Few |',
      '',
      `The names for \`one\`: ${all}.`,
      '',
      `The names for \`many\`: ${all}.`,
    ]);
  });

  test('of defaults is too', () => {
    expect(rowsOf({ args: z.array(z.string()).default(names).describe('Arguments') })).toEqual([
      '| `args` | list of text | 12 entries (below) | Arguments |',
      '',
      `The default of \`args\`: ${all}.`,
    ]);
  });
});

test('a bar in a description does not end the cell', () => {
  expect(rowsOf({ mode: z.string().default('a').describe('a | b') })).toEqual(['| `mode` | text | `a` | a \\| b |']);
});

test('a name in angle brackets outside of code is no tag, which would hide it', () => {
  expect(rowsOf({ host: z.string().default('a').describe('app.<domain>, or `<name>`') })).toEqual([
    '| `host` | text | `a` | app.\\<domain>, or `<name>` |',
  ]);
});

test('a component without settings says so', () => {
  expect(specTable(z.strictObject({}), NONE)).toBe('It has no settings: `{}` enables it.');
});
