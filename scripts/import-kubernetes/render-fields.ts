import { byCodeUnit } from '../../lib/order';
import { availabilityNote } from './availability';
import { docComment } from './doc-comment';
import { type Release, refOf, type Schema } from './document';
import { type Kind, manifestFields, reachableDefinitions } from './kinds';

/** What the two generated TypeScript files are made from. */
export interface Api {
  /** Oldest first; the last is the one whose classes are generated. */
  readonly releases: readonly Release[];
  readonly newest: Release;
  readonly kinds: readonly Kind[];
  readonly names: ReadonlyMap<string, string>;
}

// OpenAPI v2 cannot say "either of these", so the document leaves these definitions without any shape.
const unions: Readonly<Record<string, string>> = {
  IntOrString: 'number | string',
  JSON: 'unknown',
  JSONSchemaPropsOrArray: 'JSONSchemaProps | readonly JSONSchemaProps[]',
  JSONSchemaPropsOrBool: 'JSONSchemaProps | boolean',
  JSONSchemaPropsOrStringArray: 'JSONSchemaProps | readonly string[]',
};

/** The interfaces and type aliases of every definition that the kinds lead to, sorted by definition. */
export function renderFields(api: Api): string {
  const kinds = new Map(api.kinds.map((kind) => [kind.definition, kind]));
  return reachableDefinitions(api.newest.document, api.kinds)
    .map((definition) => {
      const kind = kinds.get(definition);
      return kind === undefined ? renderDefinition(api, definition) : renderProps(api, kind);
    })
    .join('\n');
}

/** `KubeDeployment`. */
export function className(api: Api, kind: Kind): string {
  return `Kube${api.names.get(kind.definition) ?? kind.kind}`;
}

function renderProps(api: Api, kind: Kind): string {
  const schema = api.newest.document.definitions[kind.definition] ?? {};
  const fields = manifestFields(schema).filter(([field]) => field !== 'metadata');
  return [
    ...docComment(schema.description, ''),
    `export interface ${className(api, kind)}Props {`,
    '  readonly metadata: NamedObjectMeta;',
    ...fields.flatMap(([field, type]) => renderField(api, { definition: kind.definition, field, type })),
    '}\n',
  ].join('\n');
}

function renderDefinition(api: Api, definition: string): string {
  const schema = api.newest.document.definitions[definition] ?? {};
  const name = api.names.get(definition) ?? definition;
  const comment = docComment(schema.description, '');
  if (schema.properties === undefined) {
    const alias = unions[name] ?? (schema.type === 'string' ? 'string' : 'Readonly<Record<string, unknown>>');
    return [...comment, `export type ${name} = ${alias};\n`].join('\n');
  }
  const fields = Object.entries(schema.properties)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([field, type]) => renderField(api, { definition, field, type }));
  return [...comment, `export interface ${name} {`, ...fields, '}\n'].join('\n');
}

interface Field {
  readonly definition: string;
  readonly field: string;
  readonly type: Schema;
}

function renderField(api: Api, { definition, field, type }: Field): readonly string[] {
  const required = api.newest.document.definitions[definition]?.required?.includes(field) ?? false;
  const name = /^[A-Za-z_$][\w$]*$/.test(field) ? field : `'${field}'`;
  const note = availabilityNote(api.releases, definition, field);
  // A builder passes on what its own caller left out; `undefined` is never written.
  const alternatives = `${renderType(api, type)}${required ? '' : ' | undefined'}`;
  return [...docComment(type.description, '  ', note), `  readonly ${name}${required ? '' : '?'}: ${alternatives};`];
}

function renderType(api: Api, schema: Schema): string {
  const definition = refOf(schema);
  if (definition !== undefined) return referencedName(api, definition);
  if (schema.enum !== undefined) return schema.enum.map((word) => `'${word}'`).join(' | ');
  if (schema.type === 'array') return renderList(renderType(api, schema.items ?? {}));
  if (schema.additionalProperties !== undefined)
    return `Readonly<Record<string, ${renderType(api, schema.additionalProperties)}>>`;
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'string' || schema.type === 'boolean') return schema.type;
  return 'Readonly<Record<string, unknown>>';
}

function renderList(item: string): string {
  return item.includes(' | ') ? `readonly (${item})[]` : `readonly ${item}[]`;
}

function referencedName(api: Api, definition: string): string {
  const kind = api.kinds.find((candidate) => candidate.definition === definition);
  return kind === undefined ? (api.names.get(definition) ?? 'unknown') : `${className(api, kind)}Props`;
}
