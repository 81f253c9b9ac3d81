import * as os from 'node:os';
import * as path from 'node:path';
import { ProblemsError } from '../../spec/problem';
import type { Disk, Entry } from './disk';
import { isTreePath } from '../tree-file';

/**
 * Keeps a folder from being replaced that is obviously not ours: one that the user lives or works in, or that holds a file which
 * Groundplan cannot have rendered. A folder that does not exist, or is empty, is fine.
 *
 * @throws ProblemsError that names the folder, the first such file, and what to do.
 */
export function refuseForeignFolder(folder: string, disk: Disk): void {
  const reason = reasonAgainst(folder, disk);
  if (reason === undefined) return;
  const message = `${reason}; writing the tree would delete it. Choose a folder that is new, empty or was rendered before`;
  throw new ProblemsError('this folder is not replaced', [{ at: folder, message }]);
}

function reasonAgainst(folder: string, disk: Disk): string | undefined {
  if (folder === path.parse(folder).root) return 'the root of the file system';
  if (contains(folder, os.homedir())) return 'the home directory, or a folder above it';
  if (contains(folder, process.cwd())) return 'the folder you work in, or one above it';
  const foreign = foreignFile(folder, disk);
  return foreign === undefined ? undefined : `holds ${foreign}, which is no rendered file`;
}

function contains(folder: string, inner: string): boolean {
  const way = path.relative(folder, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The first path below `folder` of something that is neither a folder nor a file that Groundplan could have rendered. */
function foreignFile(folder: string, disk: Disk, below = ''): string | undefined {
  for (const [name, entry] of disk.list(path.join(folder, below)) ?? []) {
    const file = below === '' ? name : `${below}/${name}`;
    const foreign = entry === 'folder' ? foreignFile(folder, disk, file) : isOwn(file, entry) ? undefined : file;
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

function isOwn(file: string, entry: Entry): boolean {
  return entry === 'file' && isTreePath(file);
}
