import * as path from 'node:path';
import { hashOf, isInventoryPath, parseInventory } from '../inventory';
import type { TreeFile } from '../tree-file';
import { blockedMessages, editedMessage, foreignMessage, unwantedMessage } from './in-the-way';
import type { Notes, Verdict } from './notes';
import type { Ground, Owned } from './ownership';

/** What is known when a file is judged. `owned` is undefined for a file that Groundplan never wrote. */
export interface Evidence {
  readonly ground: Ground;
  readonly notes: Notes;
  readonly owned: Owned | undefined;
}

/** Compares one file of the tree with what stands at its place, and notes the outcome. True when it is to be written. */
export function judge(file: TreeFile, { ground, notes, owned }: Evidence): boolean {
  const place = look(file.path, ground, notes);
  if (place === undefined) return false;
  const verdict = verdictOn(file, place.text, owned);
  if (verdict === 'unchanged') {
    notes.changes.unchanged += 1;
    return false;
  }
  notes.changes[verdict].push(file.path);
  const conflict = conflictOf(verdict, place.text, owned);
  if (conflict !== undefined) notes.conflicts.push({ at: file.path, message: conflict });
  return conflict === undefined;
}

function verdictOn(file: TreeFile, present: string | undefined, owned: Owned | undefined): Verdict {
  if (present === undefined) return 'added';
  if (present === file.text) return 'unchanged';
  if (isInventoryPath(file.path)) return parseInventory(present) === undefined ? 'foreign' : 'changed';
  if (owned === undefined) return 'foreign';
  return isAsWritten(present, owned) ? 'changed' : 'handEdited';
}

/** Why a file must not be written over; nothing when it may be. */
function conflictOf(verdict: Verdict, present: string | undefined, owned: Owned | undefined): string | undefined {
  if (verdict === 'foreign') return foreignMessage;
  if (verdict !== 'handEdited' || present === undefined || owned === undefined) return undefined;
  return editedMessage(present, owned);
}

/** Decides on a file that Groundplan owns and the tree no longer has, and notes the outcome. */
export function judgeUnwanted(file: string, { ground, notes, owned }: Evidence & { readonly owned: Owned }): void {
  const place = look(file, ground, notes);
  if (place === undefined) return;
  if (place.text === undefined) notes.alreadyGone.push(file);
  else if (isAsWritten(place.text, owned)) notes.changes.removed.push(file);
  else {
    notes.changes.handEdited.push(file);
    notes.conflicts.push({ at: file, message: unwantedMessage(place.text, owned) });
  }
}

function isAsWritten(text: string, { hashes }: Owned): boolean {
  return hashes.includes(hashOf(text));
}

/** The text at a path, undefined where no file is. Nothing at all when something is in the way, which is noted as a fault. */
function look(file: string, ground: Ground, { fault }: Notes): { readonly text: string | undefined } | undefined {
  const found = ground.view.find(file);
  if (found.kind === 'blocked') {
    fault(found.by, blockedMessages[found.entry]);
    return undefined;
  }
  return { text: found.kind === 'missing' ? undefined : ground.disk.read(path.join(ground.root, file)) };
}
