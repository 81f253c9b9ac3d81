import { byCodeUnit } from '../../lib/order';
import { type GroupVersionKind, type OpenApiDocument, refOf, type Schema } from './document';

/** A kind that a manifest can hold. */
export interface Kind {
  /** `apps/v1`. */
  readonly apiVersion: string;
  readonly kind: string;
  /** Whether its objects lie in namespaces. */
  readonly namespaced: boolean;
  /** The name of its definition in the document. */
  readonly definition: string;
}

/**
 * The kinds of Kubernetes itself that can be applied: those whose single objects the server lets a client patch. That
 * leaves out lists, subresources (Scale, Eviction) and questions (SubjectAccessReview). Sorted by kind, then apiVersion.
 */
export function appliableKinds(document: OpenApiDocument): readonly Kind[] {
  const definitions = definitionsByKind(document);
  const kinds = new Map<string, Kind>();
  for (const [path, operations] of Object.entries(document.paths)) {
    const gvk = path.endsWith('/{name}') ? operations.patch?.['x-kubernetes-group-version-kind'] : undefined;
    const definition = gvk === undefined ? undefined : definitions.get(keyOf(gvk));
    if (gvk === undefined || definition === undefined) continue;
    const namespaced = path.includes('/namespaces/{namespace}/');
    kinds.set(keyOf(gvk), { apiVersion: apiVersionOf(gvk), kind: gvk.kind, namespaced, definition });
  }
  return [...kinds.values()].sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.apiVersion, b.apiVersion));
}

/** `apps/v1 Deployment`: how the tables name a kind. */
export function kindKey({ apiVersion, kind }: Pick<Kind, 'apiVersion' | 'kind'>): string {
  return `${apiVersion} ${kind}`;
}

/** The fields of a kind that belong in a manifest: not its identity, and not what the server reports. */
export function manifestFields(schema: Schema): readonly [string, Schema][] {
  return Object.entries(schema.properties ?? {})
    .filter(([field]) => !['apiVersion', 'kind', 'status'].includes(field))
    .sort(([a], [b]) => byCodeUnit(a, b));
}

/** Kubernetes' own API groups, also those that no default server serves: every one of them can be deleted from. */
export function builtInGroups(document: OpenApiDocument): readonly string[] {
  const deletable = document.definitions['io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions'];
  const kinds = deletable?.['x-kubernetes-group-version-kind'] ?? [];
  return [...new Set(kinds.map(({ group }) => group))].sort(byCodeUnit);
}

/** Every definition that the given ones lead to, themselves included; sorted. */
export function reachableDefinitions(document: OpenApiDocument, kinds: readonly Kind[]): readonly string[] {
  const roots = new Set(kinds.map(({ definition }) => definition));
  const seen = new Set<string>();
  const visit = (schema: Schema | undefined): void => {
    if (schema === undefined) return;
    const name = refOf(schema);
    if (name !== undefined) visitDefinition(name);
    visit(schema.items);
    visit(schema.additionalProperties);
  };
  const visitDefinition = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const definition = document.definitions[name] ?? {};
    const fields = roots.has(name) ? manifestFields(definition) : Object.entries(definition.properties ?? {});
    fields.forEach(([, field]) => {
      visit(field);
    });
  };
  roots.forEach(visitDefinition);
  return [...seen].sort(byCodeUnit);
}

// A running cluster also describes its custom resources and the servers it aggregates; they are not Kubernetes' own.
const builtIn = /^io\.k8s\.(api|apiextensions-apiserver|kube-aggregator)\./;

function definitionsByKind(document: OpenApiDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, schema] of Object.entries(document.definitions)) {
    if (!builtIn.test(name)) continue;
    for (const gvk of schema['x-kubernetes-group-version-kind'] ?? []) found.set(keyOf(gvk), name);
  }
  return found;
}

function apiVersionOf({ group, version }: GroupVersionKind): string {
  return group === '' ? version : `${group}/${version}`;
}

function keyOf(gvk: GroupVersionKind): string {
  return `${apiVersionOf(gvk)} ${gvk.kind}`;
}
