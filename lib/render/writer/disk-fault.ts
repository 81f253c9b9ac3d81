import { FaultError } from '../../spec/problem';
import { codeOf } from './disk';

/** What the operating system's codes mean for whoever runs Groundplan, and what to do about them. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'the disk quota is used up; free some space',
  EROFS: 'the file system is read-only; mount it writable, or choose another folder',
  EACCES: 'permission denied; give the user who runs this write access to the folder and what it holds',
  EPERM: 'the operation is not permitted; give the user who runs this the ownership of the folder and what it holds',
  ENOTDIR: 'a file stands where a folder is needed; move it away',
  EISDIR: 'a folder stands where a file is needed; move it away',
  ENOTEMPTY: 'another program wrote here at the same time; see that only one does',
  EBUSY: 'it is in use, or a mount point, which cannot be exchanged; choose a folder below the mount point',
  EXDEV: 'it lies on another file system than the folder above it; choose a folder below the mount point',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  ENAMETOOLONG: 'the path is too long for this file system; choose a folder nearer to the root',
  ELOOP: 'its symbolic links form a circle; remove them',
};

/** What a failed writer was about: `title` says what could not be done, `state` what the folder looks like now. */
export interface Failure {
  readonly title: string;
  readonly state: string;
}

/** An error of the operating system as a problem that names the path, the reason and what to do; any other error as it is. */
export function explainFault(error: unknown, { title, state }: Failure): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const { path, dest, message } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = reasons[code] ?? message;
  return new FaultError(title, [{ at: dest ?? path ?? code, message: `${reason} (${code}); ${state}` }]);
}

/** Runs an action and, when it fails, undoes it. An undo that fails as well does not hide the reason. */
export function withUndo<T>(action: () => T, undo: () => void): T {
  try {
    return action();
  } catch (error) {
    try {
      undo();
    } catch {
      // The first error says what is wrong; this one would only say that it is still so.
    }
    throw error;
  }
}

/** Runs an action and then, whether it failed or not, its cleanup. Throws what the action throws, else what the cleanup throws. */
export function withCleanup<T>(action: () => T, cleanup: () => void): T {
  const result = withUndo(action, cleanup);
  cleanup();
  return result;
}
