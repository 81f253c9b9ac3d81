import type { Platform } from './platform';
import type { RenderedObject } from './render/manifest';
import { renderCluster } from './render/render-cluster';
import { replaceTree } from './render/replace-tree';
import { toYaml } from './render/yaml';

/**
 * Renders every cluster of a platform into a folder that is wholly its own, such as the one that `cdk8s synth` empties
 * for it. For a GitOps checkout with other files in it, `groundplan render` is the command.
 * @throws ProblemsError with every problem of the first cluster that has some; the folder is left as it was.
 */
export function synth(platform: Platform, folder: string): void {
  const objects = platform.clusters.flatMap((spec) => renderCluster(platform, spec).objects);
  replaceTree(folder, texts(objects));
}

/** One file after the other, so that no more than one text is in memory. */
function* texts(objects: readonly RenderedObject[]): Generator<{ path: string; text: string }> {
  for (const { path, manifest } of objects) yield { path, text: toYaml(manifest) };
}
