import ts from 'typescript';
import { discriminantField, fieldsOf, objectsIn } from '../../../scripts/reference/fields';
import { typeWords, type Wording } from '../../../scripts/reference/type-words';

const SOURCE = 'source.ts';
const LIBRARY = '/node_modules/lib.d.ts';
const OF_THE_LANGUAGE = `
interface Array<T> { readonly length: number; [index: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [index: number]: T }
type Readonly<T> = { readonly [K in keyof T]: T[K] };
type Partial<T> = { [K in keyof T]?: T[K] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
declare class Chart { readonly name: string }
`;
const DECLARATIONS = `
const TABLE = { tiny: 1, small: 2 } as const;
const LIST = ['b', 'a'] as const;
export type Size = keyof typeof TABLE;
export type Nine = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i';
type Hidden = Readonly<Record<string, number>>;
export interface Port { readonly number: number; readonly clients?: 'own' | readonly string[]; }
export type Share = number | Port;
`;

/** The type of that text, as it would be read in the engine's sources. */
function read(text: string) {
  const host = ts.createCompilerHost({});
  const texts = new Map([
    [SOURCE, `${DECLARATIONS}export interface Reader { readonly it: ${text} }`],
    [LIBRARY, OF_THE_LANGUAGE],
  ]);
  const files = new Map(
    [...texts].map(([name, content]) => [name, ts.createSourceFile(name, content, ts.ScriptTarget.Latest, true)]),
  );
  const program = ts.createProgram(
    [LIBRARY, SOURCE],
    { noLib: true, strict: true },
    { ...host, getSourceFile: (name) => files.get(name), fileExists: (name) => files.has(name) },
  );
  const checker = program.getTypeChecker();
  const wording: Wording = { checker, refer: ({ name }) => `[${name}]` };
  const reader = files.get(SOURCE)?.statements.filter(ts.isInterfaceDeclaration).at(-1);
  const [field] = reader?.members ?? [];
  if (field === undefined || !ts.isPropertySignature(field) || field.type === undefined)
    throw new Error(`${text} is no type`);
  return { wording, node: field.type, type: checker.getTypeFromTypeNode(field.type) };
}

test.each([
  ['readonly string[]', 'list of text'],
  ['Readonly<Record<string, readonly number[]>>', 'map to list of number'],
  ["Readonly<Partial<Record<'cpu' | 'memory', string>>>", 'map from `cpu`, `memory` to text'],
  ['Record<Nine, Port>', 'map from [Nine] to [Port]'],
  ["'z' | 'a'", '`z`, `a`'],
  ['Size', '`tiny`, `small`'],
  ['(typeof LIST)[number]', '`b`, `a`'],
  ["`${'x' | 'y'}-${number}%`", '`x-<number>%`, `y-<number>%`'],
  ['Nine', '[Nine]'],
  ['(chart: Chart, port: Port) => void', 'function of `Chart` and [Port]'],
  ['(name: string) => number', 'function of text to number'],
  ['boolean', '`true`, `false`'],
  ['Hidden', 'map to number'],
  ['Share', '[Share]'],
  ["number | 'auto' | undefined", '`auto` or number'],
  ["Port['clients']", '`own` or list of text'],
  ["Pick<Port, 'number'>", '[Port]'],
  ['(port: Port) => string', 'function of [Port] to text'],
])('%s is %s', (text, words) => {
  const { node, wording } = read(text);
  expect(typeWords(node, wording)).toBe(words);
});

const rows = (text: string) => {
  const { type, wording } = read(text);
  const objects = objectsIn(type, wording.checker);
  return [...discriminantField(objects, wording.checker), ...fieldsOf(objects, wording)].map(
    ({ path, type: words, isRequired, forms, meaning }) =>
      `${path}${isRequired ? '' : '?'} ${forms.join('/')}: ${words}. ${meaning}`,
  );
};

test('fields of an object without a name follow the field that holds it', () => {
  expect(rows('{ readonly rules?: readonly {\n/** How many. */\nreadonly value: number }[] }')).toEqual([
    'rules? : list of object. ',
    'rules[].value : number. How many.',
  ]);
});

test('forms that a word tells apart say which of them has a field', () => {
  const forms = `{ because: string } & (
    | {
        /** A file. */
        kind: 'file'; path: string }
    | { kind: 'port' | 'socket'; port: number; path: string; range?: string })`;
  expect(rows(forms)).toEqual([
    'kind : `file`, `port`, `socket`. A file.',
    'because : text. ',
    'path : text. ',
    'port port/socket: number. ',
    'range? port/socket: text. ',
  ]);
});

test('of forms that exclude each other none has a field that all require', () => {
  expect(rows('{ name: string; own: string; other?: never } | { name: string; other: number; own?: never }')).toEqual([
    'name : text. ',
    'own? : text. ',
    'other? : number. ',
  ]);
});
