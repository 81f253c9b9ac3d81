import { groupOf, type Manifest, type RenderedObject } from '../render/manifest';
import { AUTOSCALER_SPECS, type Reading } from './autoscaler-specs';
import { oncePerTree } from './once-per-tree';

/** An autoscaler of the tree, whoever rendered it. */
export interface Autoscaler extends RenderedObject, Omit<Reading, 'reference'> {
  readonly target: Target;
}

/** What an autoscaler scales: by group, since versions of one API mean the same object, and in its own namespace. */
export interface Target {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** The autoscalers of a tree. */
export const autoscalersOf = oncePerTree((_, objects) => readAutoscalers(objects));

/** Every autoscaler among some objects. */
export function readAutoscalers(objects: readonly RenderedObject[]): readonly Autoscaler[] {
  return objects.flatMap((object) => {
    const { apiVersion, kind, spec, metadata } = object.manifest;
    const read = AUTOSCALER_SPECS[`${groupOf(apiVersion)}/${kind}`]?.safeParse(spec);
    if (read?.success !== true) return [];
    const { reference: to, ...reading } = read.data;
    return [{ ...object, ...reading, target: targetOf(to, metadata) }];
  });
}

/** A ScaledObject that names no kind means a Deployment. */
function targetOf(
  { apiVersion = 'apps/v1', kind = 'Deployment', name }: Reading['reference'],
  { namespace = '' }: Manifest['metadata'],
): Target {
  return { group: groupOf(apiVersion), kind, namespace, name };
}
