import type { Cluster } from '../spec/cluster';
import type { ImageReference } from '../spec/image';

/**
 * The reference that pods of a cluster pull: `repository:tag@digest`, below the cluster's mirror when it has one
 * (`registry.k8s.io/pause` becomes `mirror.example/registry.k8s.io/pause`: no two upstreams can collide).
 */
export function imageReference(
  { repository, tag, digest }: ImageReference,
  { imageRegistry }: Pick<Cluster, 'imageRegistry'>,
): string {
  const prefix = imageRegistry.mirror === undefined ? '' : `${imageRegistry.mirror}/`;
  return `${prefix}${repository}:${tag}${digest === undefined ? '' : `@${digest}`}`;
}
