import * as path from 'node:path';
import type { Problem, Report } from '../../spec/problem';
import type { Found } from './folder-view';
import { hashOf, isInventoryPath, parseInventory } from '../inventory';
import type { Ground, Owned } from './ownership';
import type { TreeFile } from '../tree-file';

/** What a survey has found so far; survey.ts says what the fields mean. */
export interface Notes {
  readonly changes: Record<Exclude<Verdict, 'unchanged'> | 'removed', string[]> & { unchanged: number };
  readonly faults: Problem[];
  readonly conflicts: Problem[];
  readonly alreadyGone: string[];
  /** Takes a fault, once for each place. */
  readonly fault: Report;
}

type Verdict = 'added' | 'changed' | 'unchanged' | 'handEdited' | 'foreign';

/** Notes of a survey that has seen nothing yet. */
export function createNotes(): Notes {
  const faults: Problem[] = [];
  const fault: Report = (at, message) => {
    if (!faults.some((known) => known.at === at && known.message === message)) faults.push({ at, message });
  };
  const changes = { added: [], changed: [], removed: [], handEdited: [], foreign: [], unchanged: 0 };
  return { changes, faults, conflicts: [], alreadyGone: [], fault };
}

/** What is known when a file is judged. `owned` is undefined for a file that Groundplan never wrote. */
export interface Evidence {
  readonly ground: Ground;
  readonly notes: Notes;
  readonly owned: Owned | undefined;
}

/** Compares one file of the tree with what stands at its place, and notes the outcome. True when it is to be written. */
export function judge(file: TreeFile, { ground, notes, owned }: Evidence): boolean {
  const present = look(file.path, ground, notes);
  if (present === 'blocked') return false;
  const verdict = verdictOn(file, present?.text, owned);
  if (verdict === 'unchanged') notes.changes.unchanged += 1;
  else notes.changes[verdict].push(file.path);
  if (verdict === 'foreign') notes.conflicts.push({ at: file.path, message: foreignMessage });
  if (verdict === 'handEdited')
    notes.conflicts.push({ at: file.path, message: editedMessage + difference(present, owned) });
  return verdict === 'added' || verdict === 'changed';
}

function verdictOn(file: TreeFile, present: string | undefined, owned: Owned | undefined): Verdict {
  if (present === undefined) return 'added';
  if (present === file.text) return 'unchanged';
  if (isInventoryPath(file.path)) return parseInventory(present) === undefined ? 'foreign' : 'changed';
  if (owned === undefined) return 'foreign';
  return owned.hashes.includes(hashOf(present)) ? 'changed' : 'handEdited';
}

/** Decides on a file that Groundplan owns and the tree no longer has, and notes the outcome. */
export function judgeUnwanted(file: string, { ground, notes, owned }: Evidence & { readonly owned: Owned }): void {
  const present = look(file, ground, notes);
  if (present === 'blocked') return;
  if (present === undefined) notes.alreadyGone.push(file);
  else if (owned.hashes.includes(hashOf(present.text))) notes.changes.removed.push(file);
  else {
    notes.changes.handEdited.push(file);
    notes.conflicts.push({ at: file, message: unwantedMessage(owned) + difference(present, owned) });
  }
}

/** The file at a path; undefined when there is none. */
function look(file: string, ground: Ground, { fault }: Notes): { readonly text: string } | undefined | 'blocked' {
  const found = ground.view.find(file);
  if (found.kind === 'blocked') {
    fault(found.by, blockedMessages[found.entry]);
    return 'blocked';
  }
  const text = found.kind === 'missing' ? undefined : ground.disk.read(path.join(ground.root, file));
  return text === undefined ? undefined : { text };
}

const blockedMessages: Readonly<Record<(Found & { readonly kind: 'blocked' })['entry'], string>> = {
  link: 'a symbolic link, and Groundplan neither writes nor deletes through one; put a real folder or file in its place',
  'file above': 'a file where the tree needs a folder; move it away',
  folder: 'a folder where the tree needs a file; move it away',
  other: 'neither a file nor a folder; move it away',
};

const foreignMessage =
  'would be overwritten, but Groundplan did not write it; move it away or delete it, then render again';

const editedMessage =
  'edited by hand; make the change in the code of the platform, restore the file from git or delete it, then render again';

function unwantedMessage({ listedIn }: Owned): string {
  const advice = `delete it, or take its line out of ${listedIn} to keep it as a file of your own, then render again`;
  return `no longer rendered, but edited by hand; ${advice}`;
}

/** What the file is and what it should be, as `sha256sum` shows it. */
function difference(present: { readonly text: string } | undefined, owned: Owned | undefined): string {
  if (present === undefined || owned === undefined) return '';
  return ` (is ${short(hashOf(present.text))}; ${owned.listedIn} says ${owned.hashes.map(short).join(' or ')})`;
}

function short(hash: string): string {
  return hash.slice(0, 'sha256:'.length + 12);
}
