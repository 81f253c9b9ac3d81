import type { Problem } from '../../spec/problem';
import { judge, judgeUnwanted, type Evidence } from './judge';
import { createNotes } from './notes';
import { clustersIn, holdingsOf, type Ground, type Holdings } from './ownership';
import { checkPaths, type TreeFile } from '../tree-file';

/** How a folder differs from a tree. Paths are relative to the folder and include those of inventories. */
export interface TreeChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files that someone edited since Groundplan wrote them: neither overwritten nor deleted. */
  readonly handEdited: readonly string[];
  /** Files that stand where the tree wants to write, and that Groundplan never wrote. */
  readonly foreign: readonly string[];
  /** How many files are as they should be. */
  readonly unchanged: number;
}

/** What the writer has to do, and why it must not. */
export interface Survey {
  readonly changes: TreeChanges;
  /** What is wrong with the folder itself: links, damaged inventories. */
  readonly faults: readonly Problem[];
  /** One for every hand-edited and every foreign file. */
  readonly conflicts: readonly Problem[];
  /** Files that inventories list, the tree does not have, and the folder neither: someone, or a killed run, was faster. */
  readonly alreadyGone: readonly string[];
  /** The clusters that this run answers for. */
  readonly clusters: ReadonlySet<string>;
}

/** What to compare the folder with. */
export interface Wanted {
  readonly files: Iterable<TreeFile>;
  /** Whether a cluster that the tree does not have is to go. */
  readonly allClusters: boolean;
  /** Takes each file that is to be written, as long as nothing is in the way of any. */
  readonly take: (file: TreeFile) => void;
}

/** Compares a folder with a tree; reads only. `wanted.files` is consumed one by one and not kept. */
export function survey(ground: Ground, wanted: Wanted): Survey {
  const notes = createNotes();
  const holdings = new Map<string, Holdings>();
  const holdingsIn = (cluster: string) => {
    const held = holdings.get(cluster) ?? holdingsOf(cluster, ground, notes.fault);
    holdings.set(cluster, held);
    return held;
  };
  const seen = new Set<string>();
  for (const file of checkPaths(wanted.files)) {
    seen.add(file.path);
    const owned = holdingsIn(clusterOf(file.path)).files.get(file.path);
    const toBeWritten = judge(file, { ground, notes, owned });
    if (toBeWritten && notes.faults.length + notes.conflicts.length === 0) wanted.take(file);
  }
  if (seen.size === 0) notes.fault(ground.root, emptyTree);
  if (wanted.allClusters) clustersIn(ground).forEach(holdingsIn);
  for (const held of holdings.values()) judgeRest(held, seen, { ground, notes });
  return { ...notes, clusters: new Set(holdings.keys()) };
}

const emptyTree = 'the tree is empty, so everything would be removed; find out why nothing was rendered';

function clusterOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

function judgeRest(
  { files, inventories }: Holdings,
  seen: ReadonlySet<string>,
  evidence: Omit<Evidence, 'owned'>,
): void {
  for (const [file, owned] of files) if (!seen.has(file)) judgeUnwanted(file, { ...evidence, owned });
  for (const file of inventories) if (!seen.has(file)) evidence.notes.changes.removed.push(file);
}
