import { groupOf, type Manifest } from '../render/manifest';
import { formatPath, valueAt, type Path } from '../spec/path';

/** A text somewhere in an object. */
export interface Text {
  readonly path: Path;
  /** As a program reads it: binary data of a ConfigMap and data of a Secret are decoded. */
  readonly text: string;
}

/** Every text of an object but those of definitions: they tell people of fields, often by an example, and set nothing. */
export function textsOf(manifest: Manifest): readonly Text[] {
  if (manifest.kind === 'CustomResourceDefinition') return [];
  const found: Text[] = [];
  collect(manifest, [], found);
  return found.map(({ path, text }) => (isEncoded(manifest, path) ? { path, text: decoded(text) } : { path, text }));
}

/** How a message calls the place: `DB_URL of container web`, `metadata.annotations.note`. */
export function placeOf(manifest: Manifest, path: Path): string {
  const list = path.findIndex((step) => step === 'containers' || step === 'initContainers');
  const container = list < 0 ? undefined : valueAt(manifest, path.slice(0, list + 2));
  const name = valueAt(container, ['name']);
  if (typeof name !== 'string') return formatPath(path);
  const within = path.slice(list + 2);
  return `${variableAt(container, within) ?? formatPath(within)} of container ${name}`;
}

/** The name of the variable whose value is at the path within a container. */
function variableAt(container: unknown, [field, index = 0, part, ...rest]: Path): string | undefined {
  if (field !== 'env' || part !== 'value' || rest.length > 0) return undefined;
  const name = valueAt(container, [field, index, 'name']);
  return typeof name === 'string' ? name : undefined;
}

function collect(value: unknown, path: Path, found: Text[]): void {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, [...path, index], found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, field] of Object.entries(value)) collect(field, [...path, key], found);
}

function isEncoded({ apiVersion, kind }: Manifest, [field]: Path): boolean {
  if (groupOf(apiVersion) !== '') return false;
  return kind === 'ConfigMap' ? field === 'binaryData' : kind === 'Secret' && field === 'data';
}

/** Byte by byte, since what is looked for is ASCII and the rest may be anything. */
function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}
