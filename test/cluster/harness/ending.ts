import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ends with this process, however it ends, but by SIGKILL: programs first, then the folders that they write to. */
const children = new Set<ChildProcess>();
const folders = new Set<string>();

/** Ends a program with this process. */
export function endsWithUs<C extends ChildProcess>(child: C): C {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** A new folder for the state of a cluster. Sockets have short paths, so that it is not below a repository's. */
export function clusterFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-cluster-'));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
}

/** Leaves the logs of a cluster, and nothing else of it. Gives their folder. */
export function keepLogs(folder: string): string {
  for (const name of readdirSync(folder)) {
    if (name !== 'log') rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
  folders.delete(folder);
  return join(folder, 'log');
}

/** Cleans up when somebody interrupts this command, as at its ordinary end. */
export function cleanUpAtTheEnd(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  process.once('exit', () => {
    for (const child of children) child.kill('SIGKILL');
    for (const folder of folders) removeFolder(folder);
  });
}
