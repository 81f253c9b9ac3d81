import * as path from 'node:path';
import { ProblemsError, type Problem } from '../spec/problem';
import { apply } from './writer/apply';
import { readClaims } from './writer/claims';
import { realDisk, type Disk } from './writer/disk';
import { explainFault, withCleanup } from './writer/disk-fault';
import { createFolderView } from './writer/folder-view';
import { withInventories, type OwnedFile } from './inventory';
import { withLock } from './writer/lock';
import type { Ground } from './writer/ownership';
import { createOutbox } from './writer/outbox';
import { survey, type TreeChanges, type Wanted } from './writer/survey';

export interface UpdateOptions {
  /** Whether the tree holds every cluster of the platform: the files of a cluster that it does not have are removed then. */
  readonly allClusters: boolean;
  /** Only compare: write nothing, and name hand-edited and foreign files instead of failing on them. */
  readonly check?: boolean;
  /** The real file system, unless a test makes it fail. */
  readonly disk?: Disk;
}

/**
 * Brings a folder that also holds files of others (a GitOps checkout) to the state of a tree: writes the files that differ, removes
 * those that an inventory lists and the tree does not have, touches nothing else. Only clusters of the tree are looked at, unless
 * it has all of them.
 *
 * @throws ProblemsError before anything is changed, when a file to be written or removed was edited by hand or is not
 * Groundplan's, when links or damaged inventories are in the way, when another run is at work, or when the tree is empty; at any
 * time, when the disk fails.
 * @throws whatever `files` throws; nothing is changed then.
 *
 * @remarks
 * Killed at any moment, it loses nothing, and the next run ends in the right state, whichever tree that one has:
 * 1. Files are put aside in `.groundplan/`: until the last one is there, nothing else is touched, and the next run starts over.
 * 2. The journal (claims.ts) notes what is about to be written; then each file is moved into place at once: a reader sees the old
 *    file or the new one. The next run knows the new files by the journal, the old ones by the inventories.
 * 3. Inventories come last, then the journal goes.
 */
export function updateTree(directory: string, files: Iterable<OwnedFile>, options: UpdateOptions): TreeChanges {
  const { allClusters, check = false, disk = realDisk } = options;
  const state = { now: 'nothing was changed' };
  try {
    const root = disk.resolve(directory) ?? path.resolve(directory);
    const site = { disk, root, work: path.join(root, '.groundplan'), state };
    const wanted = { files: withInventories(files), allClusters };
    return check ? compare(site, wanted) : withLock(disk, path.join(site.work, 'lock'), () => write(site, wanted));
  } catch (error) {
    throw explainFault(error, { title: `cannot write ${directory}`, state: state.now });
  }
}

/** The folder, Groundplan's own folder in it, and what to tell about the first when something fails. */
interface Site {
  readonly disk: Disk;
  readonly root: string;
  readonly work: string;
  readonly state: { now: string };
}

function groundOf({ disk, root, work }: Site): Ground {
  return { disk, root, view: createFolderView(disk, root), claims: readClaims(disk, work) };
}

function compare(site: Site, wanted: Omit<Wanted, 'take'>): TreeChanges {
  const found = survey(groundOf(site), { ...wanted, take: () => undefined });
  failOn(found.faults, site);
  return found.changes;
}

function write(site: Site, wanted: Omit<Wanted, 'take'>): TreeChanges {
  const { disk, root, work } = site;
  const outbox = createOutbox(disk, path.join(work, 'outbox'));
  const writeAll = () => {
    outbox.clear(); // What a killed run has left may be what fills the disk.
    // So that `git add --all` after a killed run does not pick up what that run has left.
    disk.create(path.join(work, '.gitignore'), '*\n');
    const ground = groundOf(site);
    const found = survey(ground, { ...wanted, take: outbox.add });
    failOn([...found.faults, ...found.conflicts], site);
    site.state.now = 'a part of the files is in place, each of them whole; run the same command again to finish';
    apply(found, { disk, root, work, outbox, claims: ground.claims });
    return found.changes;
  };
  return withCleanup(writeAll, outbox.clear);
}

function failOn(problems: readonly Problem[], { root }: Site): void {
  if (problems.length > 0) throw new ProblemsError(`${root} cannot be updated; nothing was changed`, problems);
}
