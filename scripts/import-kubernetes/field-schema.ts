import { byCodeUnit } from '../../lib/order';
import { type OpenApiDocument, type Release, refOf, type Schema } from './document';
import { appliableKinds, kindKey, reachableDefinitions } from './kinds';
import { typeNames } from './names';

/**
 * What `lib/imports/schema.json` holds: definition -> field -> type. A kind is the definition `apps/v1 Deployment`. A type
 * is the name of a definition, or one of JSON's (`string`, `integer or string`, `any` ...); `[]` and `{}` before it make it
 * a list or a map of these.
 */
export type FieldSchema = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every field that any of the releases knows; where they differ in its type, the newest of them (the last) is right. */
export function mergeSchemas(releases: readonly Release[]): FieldSchema {
  const names = definitionNames(releases.map(({ document }) => document));
  const merged = new Map<string, Map<string, string>>();
  for (const { document } of releases) {
    for (const [definition, name] of names) {
      const fields = merged.get(name) ?? new Map<string, string>();
      for (const [field, schema] of Object.entries(document.definitions[definition]?.properties ?? {})) {
        fields.set(field, isStatus(name, field) ? 'any' : typeOf({ document, names }, schema));
      }
      if (fields.size > 0) merged.set(name, fields);
    }
  }
  return sortedRecord([...merged].map(([name, fields]) => [name, sortedRecord([...fields])] as const));
}

/** One definition a line, so that the next minor's pull request shows what changed. */
export function renderSchema(schema: FieldSchema): string {
  const lines = Object.entries(schema).map(([name, fields]) => `  ${JSON.stringify(name)}: ${JSON.stringify(fields)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

interface Named {
  readonly document: OpenApiDocument;
  readonly names: ReadonlyMap<string, string>;
}

function definitionNames(documents: readonly OpenApiDocument[]): ReadonlyMap<string, string> {
  const kinds = new Map(documents.flatMap(appliableKinds).map((kind) => [kind.definition, kindKey(kind)]));
  const reachable = documents.flatMap((document) => reachableDefinitions(document, appliableKinds(document)));
  const parts = [...new Set(reachable)].filter((definition) => !kinds.has(definition));
  return new Map([...kinds, ...typeNames(parts)]);
}

// The server reports it and ignores what a client writes there, so its many definitions are left out.
function isStatus(name: string, field: string): boolean {
  return name.includes(' ') && field === 'status';
}

function typeOf(named: Named, schema: Schema): string {
  const definition = refOf(schema);
  if (definition !== undefined) return referencedType(named, definition);
  if (schema.items !== undefined) return `[]${typeOf(named, schema.items)}`;
  if (schema.additionalProperties !== undefined) return `{}${typeOf(named, schema.additionalProperties)}`;
  return schema.type === undefined || schema.type === 'object' ? 'any' : schema.type;
}

function referencedType({ document, names }: Named, definition: string): string {
  const { properties, type, format } = document.definitions[definition] ?? {};
  if (properties !== undefined) return names.get(definition) ?? 'any';
  if (format === 'int-or-string') return 'integer or string';
  // Kubernetes reads a quantity that is written as a number, although its document calls it a string.
  if (definition.endsWith('.Quantity')) return 'number or string';
  return type === undefined || type === 'object' ? 'any' : type;
}

function sortedRecord<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)));
}
