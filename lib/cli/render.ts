import { isInventoryPath } from '../render/inventory';
import { updateTree } from '../render/update-tree';
import type { TreeChanges } from '../render/writer/survey';
import type { ExitCode, Surroundings } from './surroundings';
import { filesOf, renderClusters } from './render-clusters';

interface RenderOptions {
  readonly out: string;
  /** Names; absent: all. */
  readonly cluster?: readonly string[];
  readonly check: boolean;
}

/**
 * `groundplan render`: brings a checkout to the state of the platform, or with `--check` says how it differs. Removed
 * files are named one by one: each is an object that GitOps will take out of the cluster.
 */
export function renderCommand({ out, cluster = [], check }: RenderOptions, surroundings: Surroundings): ExitCode {
  const clusters = renderClusters(surroundings.platform(), cluster, surroundings);
  surroundings.progress(check ? `comparing ${out}` : `writing ${out}`);
  const changes = updateTree(out, filesOf(clusters), { allClusters: cluster.length === 0, check });
  if (check) return report(changes, surroundings);
  for (const path of changes.removed.filter((path) => !isInventoryPath(path))) surroundings.print(`removed ${path}`);
  const { added, changed, removed, unchanged } = changes;
  surroundings.print(
    `${out}: ${added.length} files added, ${changed.length} changed, ${removed.length} removed, ${unchanged} unchanged`,
  );
  return 0;
}

function report(changes: TreeChanges, { print }: Surroundings): ExitCode {
  const { added, changed, removed, handEdited, foreign } = changes;
  for (const path of added) print(`missing ${path}`);
  for (const path of changed) print(`differs ${path}`);
  for (const path of removed) print(`no longer rendered ${path}`);
  for (const path of handEdited) print(`edited by hand ${path}`);
  for (const path of foreign) print(`not written by groundplan ${path}`);
  return [added, changed, removed, handEdited, foreign].some((paths) => paths.length > 0) ? 1 : 0;
}
