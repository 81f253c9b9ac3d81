import { posix } from 'node:path';
import { checkedText } from './checked-text';

/** An absolute path in a container, where anything is mounted. Container runtimes separate mounts by colons. */
export const anyContainerPath = checkedText(formProblem);

/** The same of what is of no node: nothing may take the place of what the container has from its runtime. */
export const containerPath = checkedText((path) => formProblem(path) ?? systemProblem(path));

function formProblem(path: string): string | undefined {
  if (!/^\/[^:]*$/.test(path)) return 'is no path in a container; write an absolute one without colons';
  return /^\/+$/.test(path) ? 'is the whole container; mount at a folder of its own below it' : undefined;
}

/**
 * Folders that the runtime fills for each container. runc refuses to mount anything but the kernel's own at `/proc` or below it
 * (checkProcMount), and it makes no devices where something is mounted at `/dev` (needsSetupDev); in `/sys` nobody can make the
 * folder to mount at. Below `/dev` it can be done: a larger `/dev/shm` is usual.
 */
const SYSTEM_FOLDERS = [
  {
    folder: /^\/proc(\/|$)/,
    reason: 'is where the kernel shows processes, and runtimes start no container with something else there',
  },
  {
    folder: /^\/sys(\/|$)/,
    reason:
      'is where the kernel shows devices and limits: nothing can be added there, and something else would hide them',
  },
  {
    folder: /^\/dev\/?$/,
    reason: 'is where the container has its devices, such as /dev/null, which something else would hide',
  },
];

/** What is wrong with mounting at a path what is of no node; nothing where it may be. */
export function systemProblem(path: string): string | undefined {
  const place = posix.normalize(path);
  const found = SYSTEM_FOLDERS.find(({ folder }) => folder.test(place));
  return found && `${found.reason}; mount it elsewhere`;
}

/** An absolute path of a node. The API refuses steps upwards, which would leave the folder that the reason speaks of. */
export const nodePath = checkedText((path) => {
  if (!path.startsWith('/')) return 'is no path of a node; write an absolute one';
  return path.split('/').includes('..')
    ? 'has .. in it, which the API server refuses; write the path without'
    : undefined;
});
