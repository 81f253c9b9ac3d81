/** A rendered Kubernetes object, as data. What `Chart.toJson()` gives and every later step of the engine reads. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ManifestMetadata;
  readonly [field: string]: unknown;
}

export interface ManifestMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A manifest and the component that rendered it. */
export interface OwnedManifest {
  readonly owner: string;
  readonly manifest: Manifest;
  /** The component built it itself; the engine did not derive it. */
  readonly built?: boolean;
}

/** One object of the tree: who renders it, where it is written, what it is. `path` is relative to the output folder. */
export interface RenderedObject {
  readonly path: string;
  /** `metrics-server`, `shop/checkout`, or `namespaces`. */
  readonly owner: string;
  readonly manifest: Manifest;
}

/** The API group of `apps/v1` is `apps`; the core group is the empty string. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** `Deployment kube-system/metrics-server`: how messages name an object. */
export function describeObject(manifest: Manifest): string {
  const { name, namespace } = manifest.metadata;
  return `${manifest.kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}
