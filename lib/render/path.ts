import { hash } from 'node:crypto';
import { groupOf, type Manifest } from './manifest';

/**
 * Folders of a cluster that hold something other than a component: no component may be called so. What GitOps must not
 * apply goes into `bootstrap` and `docs`; they are kept free before the first cluster has a component of that name.
 */
export const reservedFolders = ['namespaces', 'apps', 'inventory', 'bootstrap', 'docs'] as const;

/** Where an object belongs. `folder` is `metrics-server`, `apps/shop/checkout` or `namespaces`; `namespace` is the one at home there. */
export interface Place {
  readonly cluster: string;
  readonly folder: string;
  readonly namespace?: string | undefined;
}

/**
 * The path of an object's file: `<cluster>/<folder>/<kind>[_<group>][_<namespace>]_<name>.yaml`, lower case. The group is left out where
 * Kubernetes itself serves it, the namespace where the object lives in the folder's own.
 *
 * @remarks
 * `_` occurs in no kind, group or namespace, and a group that is written has a dot, which a namespace never has: the parts cannot be
 * mistaken for each other. In names it is percent-encoded, with everything else that two file systems might treat differently.
 */
export function pathOf(manifest: Manifest, place: Place): string {
  const group = groupOf(manifest.apiVersion);
  const { name, namespace } = manifest.metadata;
  const parts = [manifest.kind.toLowerCase()];
  if (!builtInGroups.has(group)) parts.push(encode(group));
  if (namespace !== undefined && namespace !== place.namespace) parts.push(encode(namespace));
  parts.push(encode(name));
  return `${place.cluster}/${place.folder}/${shorten(parts.join('_'))}.yaml`;
}

/** The groups that kube-apiserver serves. `metrics.k8s.io` or `gateway.networking.k8s.io` end alike and come from elsewhere. */
const builtInGroups: ReadonlySet<string> = new Set([
  '',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'apps',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'internal.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
  'storagemigration.k8s.io',
]);

/** RBAC names may hold almost anything: `system:metrics-server` and `System:metrics-server` are two objects, also on a Mac. */
function encode(text: string): string {
  return plainName.test(text) ? text : [...Buffer.from(text)].map(encodeByte).join('');
}

const plainName = /^[a-z0-9.-]*$/;

function encodeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return plainName.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
}

/** Most file systems take 255 bytes a name; the rest is room for what git, archives and temporary files append. */
const longestFileName = 200;

function shorten(name: string): string {
  const room = longestFileName - '.yaml'.length;
  if (name.length <= room) return name;
  const suffix = `_${hash('sha256', name).slice(0, 16)}`;
  return name.slice(0, room - suffix.length) + suffix;
}
