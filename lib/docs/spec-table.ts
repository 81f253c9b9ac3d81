import { z } from 'zod';
import { groupBy } from '../group-by';
import { code, isLong, listed } from './long-list';
import { row } from './markdown';

/** One setting of a component: its path, what it may be, what it is when left out, what it means. */
interface Setting {
  readonly path: string;
  readonly type: string;
  readonly fallback: string;
  readonly description: string;
  /** What is too long for the row. */
  readonly notes: readonly string[];
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
}

/** Defaults that depend on the cluster, by the availability they were asked for. */
export type ClusterDefaults = Readonly<Record<'single' | 'high', Readonly<Record<string, unknown>>>>;

/**
 * The settings of a component as a Markdown table, with lists that are too long for a cell below it; a setting below a
 * list or map is shown with `[]` or `<name>`.
 */
export function specTable(schema: z.ZodType, defaults: ClusterDefaults): string {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const settings = [...groupBy(settingsOf(root, ''), ({ path }) => path).values()].flatMap(inOne);
  if (settings.length === 0) return 'It has no settings: `{}` enables it.';
  const table = [
    row(['Setting', 'Type', 'Default', 'Meaning']),
    row(['---', '---', '---', '---']),
    ...settings.map(({ path, type, fallback, description }) =>
      row([code(path), type, clusterDefault(path, defaults) ?? fallback, description]),
    ),
  ].join('\n');
  return [table, ...settings.flatMap(({ notes }) => notes)].join('\n\n');
}

const REQUIRED = 'required';

/** A setting that several forms of a union have is one row; required where each of them requires it. */
function inOne(forms: readonly Setting[]): readonly Setting[] {
  const [first] = forms;
  if (first === undefined) return [];
  const joined = (texts: readonly string[], by: string) => [...new Set(texts)].join(by);
  const types = forms.map(({ type }) => type);
  const descriptions = forms.map(({ description }) => description);
  const notes = [...new Set(forms.flatMap((form) => form.notes))];
  const fallback = forms.every((form) => form.fallback === first.fallback) ? first.fallback : '';
  return [{ ...first, type: joined(types, ' or '), fallback, description: joined(descriptions, '. '), notes }];
}

function clusterDefault(path: string, { single, high }: ClusterDefaults): string | undefined {
  const [inSingle, inHigh] = [single, high].map((defaults) =>
    Object.hasOwn(defaults, path) ? code(defaults[path]) : undefined,
  );
  if (inSingle === undefined || inHigh === undefined) return undefined;
  return inSingle === inHigh ? inSingle : `${inSingle}; ${inHigh} where availability is high`;
}

function settingsOf(schema: JsonSchema, prefix: string): readonly Setting[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const fallback = schema.required?.includes(key) === true ? REQUIRED : defaultOf(field);
    const own = {
      path,
      type: typeOf(field),
      fallback,
      description: field.description ?? '',
      notes: notesOn(field, path),
    };
    return [own, ...below(field, path)];
  });
}

function below(field: JsonSchema, path: string): readonly Setting[] {
  const { items, additionalProperties } = field;
  if (items !== undefined) return below(items, `${path}[]`);
  if (typeof additionalProperties === 'object') return below(additionalProperties, `${path}.<name>`);
  const variants = field.anyOf ?? field.oneOf;
  return variants === undefined ? settingsOf(field, path) : ofForms(variants.map((variant) => below(variant, path)));
}

/** Of several forms with settings none has to be written that one of them does not have. */
function ofForms(forms: readonly (readonly Setting[])[]): readonly Setting[] {
  const withSettings = forms.filter((settings) => settings.length > 0);
  const isInAll = (path: string) => withSettings.every((settings) => settings.some((one) => one.path === path));
  return forms.flat().map((one) => (one.fallback === REQUIRED && !isInAll(one.path) ? { ...one, fallback: '' } : one));
}

function notesOn(field: JsonSchema, path: string): readonly string[] {
  const choices = [...new Set(choicesOf(field))];
  return [
    ...(isLong(choices) ? [`The names for ${code(path)}: ${listed(choices)}.`] : []),
    ...(isLongList(field.default) ? [`The default of ${code(path)}: ${listed(field.default)}.`] : []),
  ];
}

/** The closed lists in the type of a field, however deep; those of fields below it are their own. */
function choicesOf({ enum: choices, items, additionalProperties, anyOf, oneOf }: JsonSchema): readonly unknown[] {
  if (choices !== undefined && isLong(choices)) return choices;
  const inner = [items, typeof additionalProperties === 'object' ? additionalProperties : undefined];
  return [...inner, ...(anyOf ?? oneOf ?? [])].flatMap((one) => (one === undefined ? [] : choicesOf(one)));
}

function typeOf(schema: JsonSchema): string {
  const variants = schema.anyOf ?? schema.oneOf;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return isLong(schema.enum) ? `one of ${counted(schema.enum)}` : listed(schema.enum);
  if (variants !== undefined) return [...new Set(variants.map(typeOf))].join(' or ');
  return collectionOf(schema) ?? (schema.type === undefined ? 'anything' : (NOUNS[schema.type] ?? schema.type));
}

const NOUNS: Readonly<Record<string, string>> = { integer: 'whole number', string: 'text' };

function collectionOf({ items, additionalProperties }: JsonSchema): string | undefined {
  if (items?.enum !== undefined && isLong(items.enum)) return `list out of ${counted(items.enum)}`;
  if (items !== undefined) return `list of ${typeOf(items)}`;
  return typeof additionalProperties === 'object' ? `map to ${typeOf(additionalProperties)}` : undefined;
}

function counted(choices: readonly unknown[]): string {
  return `${choices.length} names (below)`;
}

function defaultOf({ default: value }: JsonSchema): string {
  if (value === undefined || isEmpty(value)) return '';
  return isLongList(value) ? `${value.length} entries (below)` : code(value);
}

function isLongList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && isLong(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
