import * as path from 'node:path';
import type { Disk, Entry } from './disk';

/** What stands at a path: nothing, a file, or something that is in the way, at the path itself or above it. */
export type Found =
  | { readonly kind: 'missing' }
  | { readonly kind: 'file' }
  | { readonly kind: 'blocked'; readonly by: string; readonly entry: Exclude<Entry, 'file'> | 'file above' };

/** Looks at a folder without ever following a link in it. Each folder is read once, however many of its files are asked for. */
export interface FolderView {
  /** What stands at a path below the root. */
  find(path: string): Found;
  /** What a folder below the root holds (`''` is the root); empty when there is none, or when a link leads there. */
  list(folder: string): ReadonlyMap<string, Entry>;
}

type Contents = { readonly entries: ReadonlyMap<string, Entry> } | { readonly blocked: Found };

/** A view of what the folder `root` holds now. */
export function createFolderView(disk: Disk, root: string): FolderView {
  const known = new Map<string, Contents>();

  function contentsOf(folder: string): Contents {
    let contents = known.get(folder);
    if (contents === undefined) {
      contents = look(folder);
      known.set(folder, contents);
    }
    return contents;
  }

  function look(folder: string): Contents {
    if (folder === '') return { entries: disk.list(root) ?? nothing };
    const { parent, name } = split(folder);
    const above = contentsOf(parent);
    if ('blocked' in above) return above;
    const entry = above.entries.get(name);
    if (entry === undefined) return { entries: nothing };
    if (entry === 'folder') return { entries: disk.list(path.join(root, folder)) ?? nothing };
    return { blocked: { kind: 'blocked', by: folder, entry: entry === 'file' ? 'file above' : entry } };
  }

  return {
    find(file) {
      const { parent, name } = split(file);
      const above = contentsOf(parent);
      if ('blocked' in above) return above.blocked;
      const entry = above.entries.get(name);
      if (entry === undefined) return { kind: 'missing' };
      return entry === 'file' ? { kind: 'file' } : { kind: 'blocked', by: file, entry };
    },
    list(folder) {
      const contents = contentsOf(folder);
      return 'blocked' in contents ? nothing : contents.entries;
    },
  };
}

const nothing: ReadonlyMap<string, Entry> = new Map();

function split(file: string): { parent: string; name: string } {
  const slash = file.lastIndexOf('/');
  return { parent: slash < 0 ? '' : file.slice(0, slash), name: file.slice(slash + 1) };
}
