/** What a container sees at a path: data that functions make, so that documents and checks can read it. */
export type Mount =
  | { readonly kind: 'scratch'; readonly sizeLimit: string; readonly medium?: 'Memory' }
  | {
      readonly kind: 'config';
      readonly name: string;
      readonly files: Readonly<Record<string, string>>;
      readonly live?: true;
    }
  | { readonly kind: 'secret'; readonly secret: string; readonly keys?: readonly string[] }
  | { readonly kind: 'claim'; readonly claim: string; readonly readOnly?: boolean }
  | { readonly kind: 'hostPath'; readonly path: string }
  | ({ readonly kind: 'ephemeral' } & EphemeralVolume)
  | { readonly kind: 'image'; readonly image: string }
  | { readonly kind: 'podInfo'; readonly files: Readonly<Record<string, PodInfoPath>> }
  | ({ readonly kind: 'token' } & TokenFile)
  | { readonly kind: 'shared'; readonly container: string; readonly path: string };

/** A mount of one kind. */
export type MountOf<Kind extends Mount['kind']> = Extract<Mount, { readonly kind: Kind }>;

/** Kinds that are empty at the start and written in the pod: containers hand files to each other there (`shared`). */
export const WRITTEN_KINDS: ReadonlySet<Mount['kind']> = new Set(['scratch', 'ephemeral']);

/** Storage of a class that is made with the pod and goes with it. */
export interface EphemeralVolume {
  /** Kubernetes quantity, such as 20Gi. */
  readonly size: string;
  /** The StorageClass. Default: the cluster's `storage.defaultClass`. */
  readonly storageClassName?: string;
}

/** A signed statement of who the pod is, for somebody else than the API server; it is renewed before it expires. */
export interface TokenFile {
  /** Who accepts it, as that party calls itself. One of the API server's own names is for workloads with `access` alone. */
  readonly audience: string;
  /** Seconds until it expires. Kubernetes: at least 600, 3600 where nothing is said. */
  readonly expirationSeconds?: number;
  /** Name of the file. Default `token`. */
  readonly file?: string;
}

/** Fields of a pod that the API lets into variables; any other is refused. */
export const FIELD_PATHS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
] as const;
/** A field of the pod that a variable may hold; of labels and annotations one, by its key: `metadata.labels['app.kubernetes.io/version']`. */
export type FieldPath = (typeof FIELD_PATHS)[number] | OneOfMany;
type OneOfMany = `metadata.${'labels' | 'annotations'}['${string}']`;

/** Fields of a pod that the API lets into files: what is known before it runs, all labels or annotations among it. */
export const POD_INFO_PATHS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.labels',
  'metadata.annotations',
] as const;
export type PodInfoPath = (typeof POD_INFO_PATHS)[number] | OneOfMany;

/** A literal, a key of a declared secret, a key of a ConfigMap, or a field of the pod. */
export type EnvValue =
  | string
  | { readonly kind: 'secretKey'; readonly secret: string; readonly key: string }
  | { readonly kind: 'configKey'; readonly config: string; readonly key: string }
  | { readonly kind: 'field'; readonly path: FieldPath };

/** An empty directory that dies with the pod. A pod that exceeds `sizeLimit` is evicted, so state it generously. */
export function scratch(sizeLimit: string, options: { readonly medium?: 'Memory' } = {}): MountOf<'scratch'> {
  return { kind: 'scratch', sizeLimit, ...options };
}

/**
 * Files of a ConfigMap, read-only; the pods are replaced when a file changes. A workload with several sets of files
 * gives each a name.
 */
export function config(files: Readonly<Record<string, string>>, name = 'config'): MountOf<'config'> {
  return { kind: 'config', name, files };
}

/** Files as `config` has them, but the running pods see a changed one within a minute or two and are not replaced: they must look. */
export function liveConfig(files: Readonly<Record<string, string>>, name: string): MountOf<'config'> {
  return { kind: 'config', name, files, live: true };
}

/** Keys of a secret that the facts declare, as read-only files; all of them, or the listed ones. */
export function secret(name: string, keys?: readonly string[]): MountOf<'secret'> {
  return { kind: 'secret', secret: name, keys };
}

/** Persistent storage that the facts, or `claims` of an application, declare. */
export function claim(name: string, options: { readonly readOnly?: boolean } = {}): MountOf<'claim'> {
  return { kind: 'claim', claim: name, ...options };
}

/** A path of the node; needs the privilege of the same path, which also says whether it may be written. */
export function hostPath(path: string): MountOf<'hostPath'> {
  return { kind: 'hostPath', path };
}

/** Files are loaded without being type-checked, and the letters of a text would become fields. @throws TypeError on a text. */
function fieldsOf<T extends object>(options: T, example: string): T {
  if (typeof options === 'object') return options;
  throw new TypeError(`takes an object, not ${JSON.stringify(options)}; write ${example}`);
}

/** Storage that is made with the pod and goes with it, where a node's disk is too small. */
export function ephemeral(volume: EphemeralVolume): MountOf<'ephemeral'> {
  return { kind: 'ephemeral', ...fieldsOf(volume, "ephemeral({ size: '2Gi' })") };
}

/**
 * The files of an image, read-only: models, plugins, static content. An application writes the image itself, a component the
 * name that `imageVolumes` of its facts gives it.
 */
export function imageFiles(image: string): MountOf<'image'> {
  return { kind: 'image', image };
}

/** Files that tell a container about its own pod: file name -> field. */
export function podInfo(files: Readonly<Record<string, PodInfoPath>>): MountOf<'podInfo'> {
  return { kind: 'podInfo', files };
}

/** A token for somebody else than the API server (a cloud, a vault). */
export function token(file: TokenFile): MountOf<'token'> {
  return { kind: 'token', ...fieldsOf(file, "token({ audience: 'vault' })") };
}

/**
 * The `scratch` or `ephemeral` volume that another container of the pod has at a path, here at this one: by it they hand files
 * to each other. Both may write it. The container is `app`, which is the application's own, unless another is named.
 */
export function shared(path: string, container = 'app'): MountOf<'shared'> {
  return { kind: 'shared', container, path };
}

/** An environment variable from a key of a secret that the facts declare. */
export function secretKey(name: string, key: string): EnvValue {
  return { kind: 'secretKey', secret: name, key };
}

/** An environment variable from a key of a ConfigMap that somebody else keeps in the namespace. */
export function configKey(name: string, key: string): Extract<EnvValue, { kind: 'configKey' }> {
  return { kind: 'configKey', config: name, key };
}

/** An environment variable from the pod itself, such as `status.podIP` or `metadata.name`. */
export function podField(path: FieldPath): Extract<EnvValue, { kind: 'field' }> {
  return { kind: 'field', path };
}
