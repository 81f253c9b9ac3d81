import type { OpenApiDocument, Schema } from '../../../scripts/import-kubernetes/document';
import { reachableDefinitions, type Kind } from '../../../scripts/import-kubernetes/kinds';

/** Types that are more than JSON says: an amount may be a number, and a port a number or a name. */
const EITHER: readonly string[] = [
  'io.k8s.apimachinery.pkg.api.resource.Quantity',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString',
];

/**
 * A JSON schema of a kind for itself, which refuses every field that the server does not know. Status is the server's to
 * write, and no field of a manifest.
 */
export function strictSchema(document: OpenApiDocument, kind: Kind): object {
  const names = reachableDefinitions(document, [kind]);
  const { properties = {}, ...rest } = document.definitions[kind.definition] ?? {};
  const fields = Object.fromEntries(Object.entries(properties).filter(([field]) => field !== 'status'));
  const definitions = names.map((name) => [name, strict(name, document.definitions[name] ?? {})] as const);
  return { ...rest, properties: fields, additionalProperties: false, definitions: Object.fromEntries(definitions) };
}

function strict(name: string, schema: Schema): object {
  if (EITHER.includes(name)) return { anyOf: [{ type: 'string' }, { type: 'number' }] };
  return schema.properties === undefined ? schema : { ...schema, additionalProperties: false };
}
