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

test('a bar in a description does not end the cell', () => {
  expect(rowsOf({ mode: z.string().default('a').describe('a | b') })).toEqual(['| `mode` | text | `a` | a \\| b |']);
});

test('a component without settings says so', () => {
  expect(specTable(z.strictObject({}), NONE)).toBe('It has no settings: `{}` enables it.');
});
