import * as path from 'node:path';
import type { Claims } from './claims';
import type { Disk } from './disk';
import { hashOf, isInventoryPath } from '../inventory';
import type { TreeFile } from '../tree-file';

/** Files on their way to a folder, kept on the same file system so that a rename brings each into place. */
export interface Outbox {
  /** Writes a file to the outbox. */
  readonly add: (file: TreeFile) => void;
  /** Moves the files that `chosen` names into place, over what stands there. */
  readonly moveTo: (root: string, chosen: (path: string) => boolean) => void;
  /** Path -> hash of every file in the outbox but the inventories, which are known by their form. */
  readonly claims: Claims;
  /** Removes the outbox and what is in it, also what a killed run left. */
  readonly clear: () => void;
}

/** An empty outbox in `folder`. */
export function createOutbox(disk: Disk, folder: string): Outbox {
  const waiting = new Map<string, string>();
  const claims = new Map<string, readonly string[]>();
  const made = new Set<string>();

  function makeFolder(name: string): void {
    if (made.has(name)) return;
    disk.makeFolder(name);
    made.add(name);
  }

  return {
    claims,
    add({ path: file, text }) {
      makeFolder(folder);
      // By number: folders are made once, in the tree, and not here as well.
      const place = path.join(folder, String(waiting.size));
      disk.write(place, text);
      waiting.set(file, place);
      if (!isInventoryPath(file)) claims.set(file, [hashOf(text)]);
    },
    moveTo(root, chosen) {
      for (const [file, place] of waiting) {
        if (!chosen(file)) continue;
        const target = path.join(root, file);
        makeFolder(path.dirname(target));
        disk.move(place, target);
      }
    },
    clear: () => {
      disk.removeAll(folder);
    },
  };
}
