import { z } from 'zod';
import { row } from './markdown';

/** One setting of a component: its path, what it may be, what it is when left out, what it means. */
interface Setting {
  readonly path: string;
  readonly type: string;
  readonly fallback: string;
  readonly description: string;
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

/** The settings of a component as a Markdown table; a setting below a list or map is shown with `[]` or `<name>`. */
export function specTable(schema: z.ZodType, defaults: ClusterDefaults): string {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const settings = settingsOf(root, '');
  if (settings.length === 0) return 'It has no settings: `{}` enables it.';
  return [
    row(['Setting', 'Type', 'Default', 'Meaning']),
    row(['---', '---', '---', '---']),
    ...settings.map(({ path, type, fallback, description }) =>
      row([`\`${path}\``, type, clusterDefault(path, defaults) ?? fallback, description]),
    ),
  ].join('\n');
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
    const fallback = schema.required?.includes(key) === true ? 'required' : defaultOf(field);
    return [{ path, type: typeOf(field), fallback, description: field.description ?? '' }, ...below(field, path)];
  });
}

function below(field: JsonSchema, path: string): readonly Setting[] {
  const { items, additionalProperties } = field;
  if (items !== undefined) return settingsOf(items, `${path}[]`);
  if (typeof additionalProperties === 'object') return settingsOf(additionalProperties, `${path}.<name>`);
  const variants = field.anyOf ?? field.oneOf ?? [];
  return variants.length > 0 ? variants.flatMap((variant) => settingsOf(variant, path)) : settingsOf(field, path);
}

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) return [...new Set(variants.map(typeOf))].join(' or ');
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  if (typeof schema.additionalProperties === 'object') return `map to ${typeOf(schema.additionalProperties)}`;
  return schema.type === 'integer' ? 'whole number' : schema.type === 'string' ? 'text' : (schema.type ?? 'anything');
}

function defaultOf({ default: value }: JsonSchema): string {
  if (value === undefined || isEmpty(value)) return '';
  return code(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
