import { JsonPatch } from 'cdk8s';
import type { Report } from '../spec/problem';
import { describeObject, type Manifest } from './manifest';

/** One step of RFC 6902. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** A change to a rendered object that no setting offers: the escape hatch, with its reason, listed in every review. */
export interface Patch {
  /** `because` is what a reviewer asks first. */
  readonly because: string;
  readonly target: { readonly kind: string; readonly name: string; readonly namespace?: string };
  readonly patch: readonly PatchOperation[];
}

/** A manifest and the component that rendered it. */
export interface OwnedManifest {
  readonly owner: string;
  readonly manifest: Manifest;
}

/** Fields that follow from a fact: a patch of one would leave its other consequences behind. */
const OWNED: readonly { readonly field: RegExp; readonly fact: string }[] = [
  { field: /^\/metadata\/(name|namespace)$/, fact: "the component's facts (namespace, workload name)" },
  { field: /^(\/spec\/template)?\/metadata\/labels(\/|$)/, fact: 'cluster.labels, or the workload in the facts' },
  { field: /^\/spec\/selector(\/|$)/, fact: 'the workload in the facts' },
  { field: /^\/spec\/replicas$/, fact: "replicas in the component's spec or facts" },
  { field: /^\/spec\/(minReplicas|maxReplicas)$/, fact: "replicas in the component's spec or facts" },
  { field: /\/containers\/\d+\/(image|ports)(\/|$)/, fact: 'the image pin, or ports in the facts' },
  { field: /^\/spec\/ports(\/|$)/, fact: 'ports in the facts' },
];

/**
 * Applies a cluster's patches. Each must match exactly one object; an operation on a field that a fact owns is refused
 * with the fact to change. Gives the manifests in their order; problems are reported.
 */
export function applyPatches(
  manifests: readonly OwnedManifest[],
  patches: readonly Patch[],
  report: Report,
): readonly OwnedManifest[] {
  if (patches.length === 0) return manifests;
  const result = [...manifests];
  for (const [number, patch] of patches.entries()) {
    const at = `patches[${number}]`;
    const matches = result.flatMap(({ manifest }, index) => (isTarget(manifest, patch.target) ? [index] : []));
    const [index] = matches;
    if (index === undefined || matches.length > 1) {
      report(
        at,
        `${targetName(patch.target)} ${index === undefined ? 'is not rendered' : 'matches several objects'}; correct its target, or delete the patch`,
      );
      continue;
    }
    const found = result[index];
    const problem = (message: string) => {
      report(at, message);
    };
    if (found !== undefined && !touchesOwned(found.manifest, patch, problem)) {
      result[index] = { ...found, manifest: applyPatch(found.manifest, patch, problem) };
    }
  }
  return result;
}

function applyPatch(manifest: Manifest, { patch }: Patch, problem: (message: string) => void): Manifest {
  try {
    return JsonPatch.apply(structuredClone(manifest), ...patch.map(operation)) as Manifest;
  } catch (error) {
    problem(
      `does not fit ${describeObject(manifest)}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}; correct its paths`,
    );
    return manifest;
  }
}

function operation(step: PatchOperation): JsonPatch {
  switch (step.op) {
    case 'add':
      return JsonPatch.add(step.path, step.value);
    case 'replace':
      return JsonPatch.replace(step.path, step.value);
    case 'test':
      return JsonPatch.test(step.path, step.value);
    case 'remove':
      return JsonPatch.remove(step.path);
  }
}

function touchesOwned(manifest: Manifest, { patch }: Patch, problem: (message: string) => void): boolean {
  const owned = patch.flatMap(({ op, path }) =>
    op === 'test' ? [] : OWNED.filter(({ field }) => field.test(path)).map(({ fact }) => ({ path, fact })),
  );
  for (const { path, fact } of owned)
    problem(`changes ${path} of ${describeObject(manifest)}, which other objects follow; change ${fact} instead`);
  return owned.length > 0;
}

function isTarget({ kind, metadata }: Manifest, target: Patch['target']): boolean {
  return (
    kind === target.kind &&
    metadata.name === target.name &&
    (target.namespace === undefined || metadata.namespace === target.namespace)
  );
}

function targetName({ kind, name, namespace }: Patch['target']): string {
  return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}
