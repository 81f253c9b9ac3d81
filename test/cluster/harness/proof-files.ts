import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const CLUSTER = join(__dirname, '..');

/** What is proven of a cluster that is up, and what needs none: a folder each, the second below the first. */
export const FOLDERS = { up: CLUSTER, once: join(CLUSTER, 'once') } as const;

/**
 * Drains take pods from under the real servers, which would have to start again: they come before those. What waits for
 * metrics comes last, since a metrics-server takes most of a minute to its first figures, and what makes new pods, which
 * have none yet, at the very end.
 */
const FIRST = ['apply', 'pods', 'servers'];
const LAST = ['probes', 'metrics-server', 'autoscaling'];

/** What is true of a minor, whatever else runs in the cluster: one cluster will do. */
export const OF_A_MINOR: readonly string[] = ['alerts', 'kubernetes-own', 'versions'];

/** The proofs of a folder by their names, in the order in which they run. */
export function proofsIn(folder: keyof typeof FOLDERS): readonly string[] {
  const all = readdirSync(FOLDERS[folder])
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replace('.test.ts', ''));
  const others = all.filter((proof) => ![...FIRST, ...LAST].includes(proof)).sort();
  return [...FIRST, ...others, ...LAST].filter((proof) => all.includes(proof));
}
