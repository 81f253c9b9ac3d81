import { STAGES } from '../../../lib/component/facts';
import { describeObject, type RenderedObject } from '../../../lib/render/manifest';
import type { RenderedCluster } from '../../../lib/render/render-cluster';
import type { Api } from './api';

/** What happened to one object. */
export interface Applied {
  readonly object: string;
  /** What the server refused, in its words. */
  readonly refusal: string | undefined;
  readonly warnings: readonly string[];
}

/** What others need comes first, what needs others last; all else in between, as Argo CD and Flux sort kinds. */
const FIRST = ['Namespace', 'ResourceQuota', 'LimitRange', 'NetworkPolicy', 'ServiceAccount', 'ConfigMap'];
const LAST = ['Deployment', 'StatefulSet', 'DaemonSet', 'HorizontalPodAutoscaler', 'Job', 'CronJob', 'APIService'];

/** Objects of one stage in the order of their kinds. */
export function sortedByKind<T extends Pick<RenderedObject, 'manifest'>>(objects: readonly T[]): readonly T[] {
  const rank = ({ manifest: { kind } }: T) => {
    const first = FIRST.indexOf(kind);
    return first >= 0 ? first - FIRST.length : LAST.indexOf(kind) + 1;
  };
  return objects.toSorted((a, b) => rank(a) - rank(b));
}

/** The objects of a cluster in the order in which they are applied: by the stages of their components, then by kind. */
export function inStageOrder({ objects, stages }: RenderedCluster): readonly RenderedObject[] {
  return STAGES.flatMap((stage) => sortedByKind(objects.filter(({ owner }) => (stages[owner] ?? 'apps') === stage)));
}

/** Applies objects one after the other, as a GitOps tool does, and goes on after a refusal. */
export async function applyAll(
  api: Api,
  objects: readonly Pick<RenderedObject, 'manifest'>[],
): Promise<readonly Applied[]> {
  const results: Applied[] = [];
  for (const { manifest } of objects) {
    const { status, body, warnings } = await api.apply(manifest);
    const refused = status < 200 || status > 299;
    const refusal = refused ? `${status} ${(body as { message?: string }).message ?? JSON.stringify(body)}` : undefined;
    results.push({ object: describeObject(manifest), refusal, warnings });
  }
  return results;
}

/** A line for each refusal and warning. */
export function complaintsOf(applied: readonly Applied[]): readonly string[] {
  return applied.flatMap(({ object, refusal, warnings }) => [
    ...(refusal === undefined ? [] : [`${object}: ${refusal}`]),
    ...warnings.map((warning) => `${object}: warning: ${warning}`),
  ]);
}
