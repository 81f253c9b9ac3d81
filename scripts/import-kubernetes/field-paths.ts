import { type OpenApiDocument, refOf, type Schema } from './document';
import { type Kind, manifestFields } from './kinds';

/** The closed list of words that a path allows, or `undefined` when it holds anything else than a list of words. */
type Words = readonly string[] | undefined;

/**
 * Every path of a kind's manifest, `spec.template.spec.containers[].image`: `[]` stands for each item of a list, `{}` for
 * each value of a map. A definition that holds itself (JSONSchemaProps) is followed once, not for ever.
 */
export function fieldPaths(document: OpenApiDocument, kind: Kind): ReadonlyMap<string, Words> {
  const paths = new Map<string, Words>();
  const open = new Set<string>();

  const addFields = (fields: readonly (readonly [string, Schema])[], prefix: string): void => {
    for (const [field, schema] of fields) {
      const path = `${prefix}${field}`;
      paths.set(path, schema.enum);
      addInside(schema, path);
    }
  };
  const addInside = (schema: Schema, path: string): void => {
    if (schema.items?.enum !== undefined) paths.set(`${path}[]`, schema.items.enum);
    if (schema.items !== undefined) addInside(schema.items, `${path}[]`);
    if (schema.additionalProperties !== undefined) addInside(schema.additionalProperties, `${path}{}`);
    const definition = refOf(schema);
    if (definition === undefined || open.has(definition)) return;
    open.add(definition);
    addFields(fieldsOf(document.definitions[definition] ?? {}), `${path}.`);
    open.delete(definition);
  };

  addFields(manifestFields(document.definitions[kind.definition] ?? {}), '');
  return paths;
}

/** A kind inside another (a StatefulSet's claim templates) has a status that no manifest writes either. */
function fieldsOf(schema: Schema): readonly (readonly [string, Schema])[] {
  return schema['x-kubernetes-group-version-kind'] === undefined
    ? Object.entries(schema.properties ?? {})
    : manifestFields(schema);
}
