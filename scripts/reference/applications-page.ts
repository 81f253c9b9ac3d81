import { SIZES, amountsOf } from '../../lib/app/sizes';
import { code, listed } from '../../lib/docs/long-list';
import { row, visible } from '../../lib/docs/markdown';
import type { ApplicationTypes, NamedType, ShapedField } from './application-types';
import type { Call } from './calls';

const INTRODUCTION = `<!-- Written by \`npx jest test/docs/reference -u\` from the types in lib/app and lib/component; edit their docstrings instead. -->

# What an application may say

Every field that \`defineApp\` takes. [Applications](../applications.md) shows how they go together; what a cluster may set
differently for an application is [AppSettings](#appsettings). What is *required* is said so; the rest may be left out.
Amounts are quantities as Kubernetes writes them: \`250m\` is a quarter of a core, \`64Mi\` and \`2Gi\` are bytes. A
map has names of your own, whose meaning its field tells.`;

/** `docs/reference/applications.md`. */
export function applicationsPage({ shapes, fields, types }: ApplicationTypes): string {
  const all = shapes.map(({ name }) => name);
  const isShared = ({ shapes: having }: ShapedField) => having.length === all.length;
  const sections = [
    INTRODUCTION,
    '## Shapes',
    table(
      ['`shape`', 'What it is'],
      shapes.map(({ name, meaning }) => [code(name), meaning]),
    ),
    '## Fields of every shape',
    fieldTable(fields.filter(isShared), all),
    '## Fields of some shapes',
    fieldTable(
      fields.filter((field) => !isShared(field)),
      all,
    ),
    '## Sizes',
    'What each container asks of its node, and the memory above which it is killed.',
    sizeTable(),
    '## Types',
    ...types.flatMap(typeSections),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Nobody writes them in full: two are handed to functions, and a cluster's spec has of the third what differs. */
const GIVEN = ['Context', 'Address', 'AppSettings'];

function typeSections({ name, meaning, values, otherwise, fields, calls, shapes }: NamedType): readonly string[] {
  const hasObject = fields.length > 0 || calls.length > 0;
  const forms = [...otherwise, ...(hasObject ? [calls.length > 0 ? 'made by one of' : 'an object'] : [])];
  return [
    `### ${name}`,
    visible(meaning),
    ...(values.length > 0 ? [`One of ${listed(values)}.`] : []),
    ...(otherwise.length > 0 ? [`${capitalized(forms.join(', or '))}${hasObject ? ':' : '.'}`] : []),
    ...(calls.length > 0 ? [callTable(calls)] : []),
    ...(fields.length > 0 ? [fieldTable(GIVEN.includes(name) ? fields.map(optional) : fields, shapes)] : []),
  ];
}

const optional = (field: ShapedField): ShapedField => ({ ...field, isRequired: false });

/** With the shapes that have each field, where some of all that could lack one. */
function fieldTable(fields: readonly ShapedField[], all: readonly string[]): string {
  const differ = fields.some(({ shapes }) => shapes.length < all.length);
  const cells = together(fields).map(({ path, type, isRequired, meaning, forms, shapes }) => [
    code(path),
    ...(differ ? [shapesText(shapes, all)] : []),
    isRequired ? `${type}; *required*` : type,
    forms.length === 0 ? meaning : `(${listed(forms)}) ${meaning}`,
  ]);
  return table(['Field', ...(differ ? ['Shapes'] : []), 'Type', 'Meaning'], cells);
}

/** Fields of one name stand together, where the first of them is. */
function together(fields: readonly ShapedField[]): readonly ShapedField[] {
  const first = ({ path }: ShapedField) => fields.findIndex((field) => field.path === path);
  return [...fields].sort((a, b) => first(a) - first(b));
}

/** The shorter list: of those that have it, or of those that have it not. */
function shapesText(shapes: readonly string[], all: readonly string[]): string {
  const lacking = all.filter((name) => !shapes.includes(name));
  if (lacking.length === 0) return 'all';
  return lacking.length < shapes.length ? `all but ${listed(lacking)}` : listed(shapes);
}

function callTable(calls: readonly Call[]): string {
  return table(
    ['Call', 'Takes', 'Meaning'],
    calls.map(({ text, parameters, meaning }) => [code(text), parameters.join('; '), meaning]),
  );
}

function sizeTable(): string {
  const rows = SIZES.map((size) => {
    const { requests, limits } = amountsOf({ size });
    return [size, requests.cpu, requests.memory, limits.memory].map(code);
  });
  return table(['`size`', 'CPU request', 'Memory request', 'Memory limit'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
