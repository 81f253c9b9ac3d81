import * as fs from 'node:fs';

/** What stands at a path. A link is never followed. */
export type Entry = 'file' | 'folder' | 'link' | 'other';

/**
 * The few operations that the writers need. A parameter, so that a test can make each of them fail at each moment.
 * Every operation throws the error of the operating system, with its `code` and `path`.
 */
export interface Disk {
  /** The text of a file; undefined when there is none. */
  read(file: string): string | undefined;
  /** Creates or overwrites a file. When it fails, a part of the text may have been written. */
  write(file: string, text: string): void;
  /** Creates a file; false when something stands there already. */
  create(file: string, text: string): boolean;
  /** Gives a file a second name; false where the file system has no hard links. */
  link(file: string, name: string): boolean;
  /** What a folder holds; undefined when there is none. */
  list(folder: string): ReadonlyMap<string, Entry> | undefined;
  /** Creates a folder and those above it; content when it exists. */
  makeFolder(folder: string): void;
  /** Moves a file over another one, or a folder to a place where nothing stands. At once, or not at all. */
  move(from: string, to: string): void;
  /** Removes a file; content when there is none. */
  removeFile(file: string): void;
  /** Removes a folder when it is empty; false when it is not or when there is none. */
  removeFolder(folder: string): boolean;
  /** Removes a folder and all that it holds; content when there is none. */
  removeAll(folder: string): void;
  /** The path with all links resolved; undefined when nothing stands there. */
  resolve(path: string): string | undefined;
}

/** The real one. Synchronous: at these sizes twice as fast as promises. */
export const realDisk: Disk = {
  read: (file) => unless(['ENOENT'], () => fs.readFileSync(file, 'utf8')),
  write: (file, text) => {
    fs.writeFileSync(file, text);
  },
  create: (file, text) =>
    unless(['EEXIST'], () => {
      writeNew(file, text);
      return true;
    }) ?? false,
  link: (file, name) =>
    unless(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'], () => {
      fs.linkSync(file, name);
      return true;
    }) ?? false,
  list: (folder) =>
    unless(['ENOENT'], () => new Map(fs.readdirSync(folder, { withFileTypes: true }).map((e) => [e.name, entryOf(e)]))),
  makeFolder: (folder) => {
    fs.mkdirSync(folder, { recursive: true });
  },
  move: fs.renameSync,
  removeFile: (file) => {
    fs.rmSync(file, { force: true });
  },
  removeFolder: (folder) =>
    unless(['ENOTEMPTY', 'EEXIST', 'ENOENT'], () => {
      fs.rmdirSync(folder);
      return true;
    }) ?? false,
  removeAll: (folder) => {
    fs.rmSync(folder, { recursive: true, force: true });
  },
  resolve: (path) => unless(['ENOENT'], () => fs.realpathSync(path)),
};

function unless<T>(expected: readonly string[], action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (expected.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

function writeNew(file: string, text: string): void {
  const handle = fs.openSync(file, 'wx');
  try {
    fs.writeSync(handle, text);
  } catch (error) {
    fs.rmSync(file, { force: true });
    throw error;
  } finally {
    fs.closeSync(handle);
  }
}

/** The operating system's code for an error (`ENOSPC`); undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  // Not instanceof Error: under Jest, Node's own errors come from another realm.
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function entryOf(entry: fs.Dirent): Entry {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
