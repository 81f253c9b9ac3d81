/** What a container sees at a path. Made by the functions of this file; data, so that documents and checks can read it. */
export type Mount =
  | { readonly kind: 'scratch'; readonly sizeLimit: string; readonly medium?: 'Memory' }
  | { readonly kind: 'config'; readonly name: string; readonly files: Readonly<Record<string, string>> }
  | { readonly kind: 'secret'; readonly secret: string; readonly keys?: readonly string[] }
  | { readonly kind: 'claim'; readonly claim: string; readonly readOnly?: boolean }
  | { readonly kind: 'hostPath'; readonly path: string };

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
/** One of them, or one label or annotation by its key: `metadata.labels['app.kubernetes.io/version']`. */
export type FieldPath = (typeof FIELD_PATHS)[number] | `metadata.${'labels' | 'annotations'}['${string}']`;

/** A literal, a key of a declared secret, or a field of the pod. */
export type EnvValue =
  | string
  | { readonly kind: 'secretKey'; readonly secret: string; readonly key: string }
  | { readonly kind: 'field'; readonly path: FieldPath };

/** An empty directory that dies with the pod. A pod that exceeds `sizeLimit` is evicted, so state it generously. */
export function scratch(sizeLimit: string, options: { readonly medium?: 'Memory' } = {}): Mount {
  return { kind: 'scratch', sizeLimit, ...options };
}

/**
 * Files of a ConfigMap, read-only; the pods are replaced when a file changes. A workload with several sets of files
 * gives each a name.
 */
export function config(files: Readonly<Record<string, string>>, name = 'config'): Mount {
  return { kind: 'config', name, files };
}

/** Keys of a secret that the facts declare, as read-only files; all of them, or the listed ones. */
export function secret(name: string, keys?: readonly string[]): Mount {
  return { kind: 'secret', secret: name, keys };
}

/** Persistent storage that the facts declare. */
export function claim(name: string, options: { readonly readOnly?: boolean } = {}): Mount {
  return { kind: 'claim', claim: name, ...options };
}

/** A path of the node; needs the privilege of the same path, which also says whether it may be written. */
export function hostPath(path: string): Mount {
  return { kind: 'hostPath', path };
}

/** An environment variable from a key of a secret that the facts declare. */
export function secretKey(name: string, key: string): EnvValue {
  return { kind: 'secretKey', secret: name, key };
}

/** An environment variable from the pod itself, such as `status.podIP` or `metadata.name`. */
export function podField(path: FieldPath): EnvValue {
  return { kind: 'field', path };
}
