import { isDeepStrictEqual } from 'node:util';
import { JsonPatch } from 'cdk8s';
import type { Report } from '../spec/problem';
import { show } from '../spec/show';
import { isHidden } from '../spec/show-at';
import { pointerSteps, valueAtPointer } from './json-pointer';
import { describeObject, type Manifest, type OwnedManifest } from './manifest';
import { ownedChanges } from './owned-fields';
import { inReadingOrder } from './reading-order';

/** One step of RFC 6902. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** A change to a rendered object that no setting offers: the escape hatch, with its reason, listed in every review. */
export interface Patch {
  /** `because` is what a reviewer asks first. */
  readonly because: string;
  readonly target: { readonly kind: string; readonly name: string; readonly namespace?: string };
  readonly patch: readonly PatchOperation[];
}

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
    if (found === undefined) continue;
    const manifest = applyPatch(found.manifest, patch, (message) => {
      report(at, message);
    });
    if (manifest !== undefined) result[index] = { ...found, manifest };
  }
  return result;
}

/** The patched manifest; `undefined` when a problem was reported. */
function applyPatch(manifest: Manifest, { patch }: Patch, problem: (message: string) => void): Manifest | undefined {
  const what = describeObject(manifest);
  let patched: Manifest = structuredClone(manifest);
  for (const step of patch) {
    const result = applyStep(patched, step);
    if (typeof result === 'string') {
      problem(`does not fit ${what}: ${result}; correct it, or delete the patch`);
      return undefined;
    }
    patched = result;
  }
  const owned = ownedChanges(manifest, patched);
  for (const { paths, why } of owned) problem(`changes ${paths.join(', ')} of ${what}, ${why}`);
  return owned.length === 0 ? inReadingOrder(patched) : undefined;
}

/** The changed manifest, or why the step does not fit it. */
function applyStep(manifest: Manifest, step: PatchOperation): Manifest | string {
  const misfit = misfitOf(manifest, step);
  if (misfit !== undefined) return misfit;
  if (step.op === 'test') return manifest;
  try {
    return JsonPatch.apply(manifest, operation(step)) as Manifest;
  } catch (error) {
    // Such as an index behind the end of a list.
    return `${step.path} cannot be changed (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})`;
  }
}

/** Why a step cannot be done on an object: what it names is not there, or not what it says. */
function misfitOf(manifest: Manifest, step: PatchOperation): string | undefined {
  const { op, path } = step;
  const value = valueAtPointer(manifest, path);
  if (op === 'add') {
    const parent = path.slice(0, path.lastIndexOf('/'));
    return typeof valueAtPointer(manifest, parent) === 'object' ? undefined : `there is no ${parent} to add to`;
  }
  if (value === undefined) return `there is no ${path} to ${op}`;
  if (op === 'test' && !isDeepStrictEqual(value, step.value))
    return [value, step.value].some((one) => isHidden(pointerSteps(path), one))
      ? `${path} is something else, which is not shown since it may be a secret`
      : `${path} is ${show(value)}, not ${show(step.value)}`;
  return undefined;
}

function operation(step: Exclude<PatchOperation, { op: 'test' }>): JsonPatch {
  switch (step.op) {
    case 'add':
      return JsonPatch.add(step.path, step.value);
    case 'replace':
      return JsonPatch.replace(step.path, step.value);
    case 'remove':
      return JsonPatch.remove(step.path);
  }
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
