import type { TreeCheck } from './check';
import { podsOf } from './pods';

/** One line a cluster: what to do is the same for all, and whoever reads a warning a container stops reading warnings. */
export const requireImageDigest: TreeCheck = {
  id: 'require-image-digest',
  severity: 'warning',
  summary:
    'Images that are named by a tag alone: what runs under it can change without a commit, and differ from node to node.',
  remediation:
    'state the digest in images.json, or behind the image of an application; `groundplan images --list` tells why one has none',
  find(objects) {
    const images = objects.flatMap(({ manifest }) => imagesIn(manifest)).filter((image) => !image.includes('@'));
    const sorted = [...new Set(images)].sort();
    if (sorted.length === 0) return [];
    const reason =
      sorted.length === 1
        ? `an image has no digest, so another may run under its tag tomorrow: ${sorted.join(', ')}`
        : `${sorted.length} images have no digest, so others may run under their tags tomorrow: ${sorted.join(', ')}`;
    return [{ at: 'images', reason }];
  },
};

function imagesIn(manifest: Parameters<typeof podsOf>[0]): readonly string[] {
  const pods = podsOf(manifest);
  if (pods === undefined) return [];
  const mounted = (pods.pod.volumes ?? []).flatMap(({ image }) => image?.reference ?? []);
  return [...pods.containers.flatMap(({ image }) => image ?? []), ...mounted];
}
