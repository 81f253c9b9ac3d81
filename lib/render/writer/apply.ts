import * as path from 'node:path';
import { mergeClaims, writeClaims, type Claims } from './claims';
import type { Disk } from './disk';
import { isInventoryPath } from '../inventory';
import type { Outbox } from './outbox';
import type { Survey } from './survey';

/** Where and from where `apply` moves files. `claims` are those that earlier runs left. */
export interface Move {
  readonly disk: Disk;
  readonly root: string;
  readonly work: string;
  readonly outbox: Outbox;
  readonly claims: Claims;
}

/** The second half of `updateTree`, in the order that its docstring gives. A kill between any two operations is safe. */
export function apply({ changes, alreadyGone, clusters }: Survey, move: Move): void {
  const { disk, root, work, outbox, claims } = move;
  writeClaims(disk, work, mergeClaims(claims, outbox.claims));

  outbox.moveTo(root, (file) => !isInventoryPath(file));
  const removed = changes.removed.filter((file) => !isInventoryPath(file));
  removeFiles(removed, move);
  // A killed run may have removed a folder's last file and not the folder.
  removeEmptyFolders([...removed, ...alreadyGone], move);

  outbox.moveTo(root, isInventoryPath);
  const inventories = changes.removed.filter(isInventoryPath);
  removeFiles(inventories, move);
  removeEmptyFolders(inventories, move);

  const others = [...claims].filter(([file]) => !clusters.has(file.slice(0, file.indexOf('/'))));
  writeClaims(disk, work, new Map(others));
}

function removeFiles(files: readonly string[], { disk, root }: Move): void {
  for (const file of files) disk.removeFile(path.join(root, file));
}

/** Removes the folders above removed files, as far up as they are empty; the root stays. */
function removeEmptyFolders(files: readonly string[], { disk, root }: Move): void {
  for (const folder of new Set(files.map((file) => path.posix.dirname(file)))) {
    let empty = folder;
    while (empty !== '.' && disk.removeFolder(path.join(root, empty))) empty = path.posix.dirname(empty);
  }
}
