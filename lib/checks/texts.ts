import { groupOf, type Manifest } from '../render/manifest';
import { formatPath, valueAt, type Path } from '../spec/path';
import { eachLeaf } from './each-leaf';

/**
 * Calls `visit` with every text of an object, as a program reads it: binary data of a ConfigMap and data of a Secret are
 * decoded. Texts of definitions are left out: they tell people of fields, often by an example, and set nothing. Who keeps a
 * path takes a copy.
 */
export function eachText(manifest: Manifest, visit: (text: string, path: Path) => void): void {
  if (manifest.kind === 'CustomResourceDefinition') return;
  eachLeaf(manifest, (leaf, path) => {
    if (typeof leaf === 'string') visit(isEncoded(manifest, path) ? decoded(leaf) : leaf, path);
  });
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

function isEncoded({ apiVersion, kind }: Manifest, [field]: Path): boolean {
  if (groupOf(apiVersion) !== '') return false;
  return kind === 'ConfigMap' ? field === 'binaryData' : kind === 'Secret' && field === 'data';
}

/** Byte by byte, since what is looked for is ASCII and the rest may be anything. */
function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}
