import { idOf } from '../component/component';
import { groupBy } from '../group-by';
import { sortedBy } from '../order';
import { imageReference } from '../plan/image-reference';
import { imageReferences, type Platform } from '../platform';
import type { RenderedCluster } from '../render/render-cluster';
import { renderEach } from './render-clusters';
import type { ExitCode, Surroundings } from './surroundings';

const NO_MIRROR = { imageRegistry: {} };

/** An image that pods of a cluster run or mount, as upstream calls it. */
interface Use {
  readonly reference: string;
  /** The component or application that the pods are of. */
  readonly owner: string;
  readonly cluster: string;
}

/**
 * `groundplan images --list`: every image that pods of the clusters run or mount, which is what a mirror must hold; those
 * without a digest with the reason.
 * @throws ProblemListsError when a cluster cannot be rendered, since the list would lack what it runs.
 */
export function imagesCommand({ print, warn, progress, ...surroundings }: Surroundings): ExitCode {
  const platform = surroundings.platform();
  const uses = groupBy(renderEach(platform, platform.clusters, progress).flatMap(usesIn), (use) => use.reference);
  const sorted = sortedBy(uses, ([reference]) => reference);
  for (const [reference] of sorted) print(reference);
  for (const [reference, users] of sorted) {
    if (reference.includes('@')) continue;
    const reasons = new Set(users.map((use) => reasonFor(use, platform)));
    warn(`warning: ${reference} has no digest: ${[...reasons].join('; ')}`);
  }
  return 0;
}

/** The plan is asked: an image in an object that the plan does not know stops the render. */
function usesIn({ plan }: RenderedCluster): readonly Use[] {
  return [...plan.workloads.values()].flatMap(({ owner, images, imageVolumes }) =>
    [...Object.values(images), ...Object.values(imageVolumes)].map((image) => ({
      reference: imageReference(image, NO_MIRROR),
      owner,
      cluster: plan.cluster.name,
    })),
  );
}

function reasonFor({ reference, owner, cluster }: Use, { apps, images }: Platform): string {
  const app = apps.find((one) => idOf(one) === owner);
  const pins = app?.ownImages ?? imageReferences(images);
  const [pin] = Object.entries(pins).find(([, image]) => imageReference(image, NO_MIRROR) === reference) ?? [];
  if (pin === undefined) return `stated without a digest for ${owner} in the spec of cluster ${cluster}`;
  if (app !== undefined) return `stated without a digest by ${owner}`;
  return images[pin]?.because ?? 'no reason is given';
}
