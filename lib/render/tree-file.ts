/** One file of a tree. `path` is relative to the output folder and has forward slashes. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

/** Folders of a cluster whose files have names of their own; everywhere else a file is one object, named by `pathOf`. */
const otherFiles = /^[^/]+\/(?:inventory|bootstrap|docs)\/.+\.(?:yaml|json|md)$/;
const objectFile = /^[^/]+\/.+\/[a-z0-9]+(?:_[a-z0-9.%-]+)+\.yaml$/;

/** Whether a path has the form that rendered files have. By it a folder of ours is told from any other. */
export function isTreePath(path: string): boolean {
  return staysInside(path) && (objectFile.test(path) || otherFiles.test(path));
}

/** Whether a relative path stays below the folder that it is meant for, and out of its hidden folders. */
export function staysInside(path: string): boolean {
  return !/[\\\0:]/.test(path) && path.split('/').every((segment) => segment !== '' && !segment.startsWith('.'));
}

/**
 * Passes files on as they come, each path once.
 *
 * @throws Error for a path that no renderer should give: it has another form, or came before.
 */
export function* checkPaths<F extends TreeFile>(files: Iterable<F>): Generator<F> {
  const seen = new Set<string>();
  for (const file of files) {
    if (!isTreePath(file.path)) throw new Error(`${file.path}: not the path of a rendered file; use pathOf`);
    if (seen.has(file.path)) throw new Error(`${file.path}: rendered twice`);
    seen.add(file.path);
    yield file;
  }
}
