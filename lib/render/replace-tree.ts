import * as path from 'node:path';
import { realDisk, type Disk } from './writer/disk';
import { explainFault, withCleanup, withUndo } from './writer/disk-fault';
import { withLock } from './writer/lock';
import { refuseForeignFolder } from './writer/own-folder';
import { checkPaths, type TreeFile } from './tree-file';

/**
 * Makes a folder hold exactly these files, whatever it held: the output folder of synth, the golden tree. Files are written to a
 * folder beside it, one by one as they come; two renames then exchange the folders. Returns how many files there are.
 *
 * @throws ProblemsError when the folder holds anything but rendered files, when another run is writing it, or when the disk fails.
 * @throws whatever `files` throws.
 *
 * @remarks
 * Until the last file is written the old folder stays as it is, and it does so when anything fails. A process killed between the two
 * renames leaves it under another name beside its place; the next run puts it back before it starts.
 */
export function replaceTree(directory: string, files: Iterable<TreeFile>, disk: Disk = realDisk): number {
  const state = { now: 'what it held before is still there' };
  try {
    const target = disk.resolve(directory) ?? path.resolve(directory);
    refuseForeignFolder(target, disk);
    const work = path.join(path.dirname(target), `.${path.basename(target)}.groundplan`);
    const swap = { disk, state, target, fresh: path.join(work, 'new'), old: path.join(work, 'old') };
    const run = () => withLock(disk, path.join(work, 'lock'), () => writeAndExchange(files, swap));
    return withCleanup(run, () => disk.removeFolder(work));
  } catch (error) {
    throw explainFault(error, { title: `cannot write ${directory}`, state: state.now });
  }
}

interface Swap {
  readonly disk: Disk;
  readonly state: { now: string };
  readonly target: string;
  readonly fresh: string;
  readonly old: string;
}

function writeAndExchange(files: Iterable<TreeFile>, swap: Swap): number {
  const { disk, state, target, fresh, old } = swap;
  if (!exists(disk, target) && exists(disk, old)) disk.move(old, target);
  disk.removeAll(old);
  const count = withUndo(
    () => {
      disk.removeAll(fresh);
      const written = writeFiles(files, swap);
      exchange(swap);
      return written;
    },
    () => {
      disk.removeAll(fresh);
    },
  );
  state.now = 'the new files are all there';
  disk.removeAll(old);
  return count;
}

function writeFiles(files: Iterable<TreeFile>, { disk, target, fresh }: Swap): number {
  const made = new Set<string>();
  let count = 0;
  const replaces = exists(disk, target);
  disk.makeFolder(fresh);
  for (const { path: name, text } of checkPaths(files)) {
    const file = path.join(fresh, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) disk.makeFolder(parent);
    made.add(parent);
    const present = path.join(target, name);
    const isUnchanged = replaces && disk.read(present) === text;
    // An unchanged file keeps its identity: git need not read it again, and ext4 is slow with a file that follows one just deleted.
    if (!isUnchanged || !disk.link(present, file)) disk.write(file, text);
    count += 1;
  }
  return count;
}

function exchange({ disk, state, target, fresh, old }: Swap): void {
  if (!exists(disk, target)) {
    disk.move(fresh, target);
    return;
  }
  disk.move(target, old);
  state.now = `what it held before is in its place or in ${old}; run the same command again`;
  withUndo(
    () => {
      disk.move(fresh, target);
    },
    () => {
      disk.move(old, target);
    },
  );
}

function exists(disk: Disk, folder: string): boolean {
  return disk.list(folder) !== undefined;
}
