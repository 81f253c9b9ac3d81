import { replaceTree } from '../render/replace-tree';
import type { ExitCode, Surroundings } from './surroundings';
import { filesOf, renderClusters } from './render-clusters';

/** `groundplan synth`: every cluster into the folder that cdk8s names, or ./dist. For looking, not for a checkout. */
export function synthCommand(surroundings: Surroundings): ExitCode {
  const { environment, print, platform } = surroundings;
  const folder = environment.CDK8S_OUTDIR ?? 'dist';
  const clusters = renderClusters(platform(), [], surroundings);
  replaceTree(folder, filesOf(clusters));
  for (const { name, objects } of clusters) print(`${name}: ${objects.length} objects in ${folder}/${name}`);
  return 0;
}
