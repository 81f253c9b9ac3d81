import { hashOf } from '../inventory';
import type { Found } from './folder-view';
import type { Owned } from './ownership';

/** What keeps Groundplan from a place, and what to do about it. */
export const blockedMessages: Readonly<Record<(Found & { readonly kind: 'blocked' })['entry'], string>> = {
  link: 'a symbolic link, and Groundplan neither writes nor deletes through one; put a real folder or file in its place',
  'file above': 'a file where the tree needs a folder; move it away',
  folder: 'a folder where the tree needs a file; move it away',
  other: 'neither a file nor a folder; move it away',
};

/** Somebody else's file. */
export const foreignMessage =
  'would be overwritten, but Groundplan did not write it; move it away or delete it, then render again';

/** A file that is to be written and holds somebody's edits. */
export function editedMessage(text: string, owned: Owned): string {
  const advice =
    'make the change in the code of the platform, restore the file from git or delete it, then render again';
  return `edited by hand; ${advice}${difference(text, owned)}`;
}

/** A file that is to go and holds somebody's edits. */
export function unwantedMessage(text: string, owned: Owned): string {
  const advice = `delete it, or take its line out of ${owned.listedIn} to keep it as a file of your own, then render again`;
  return `no longer rendered, but edited by hand; ${advice}${difference(text, owned)}`;
}

/** What the file is and what it should be, as `sha256sum` shows it. */
function difference(text: string, { hashes, listedIn }: Owned): string {
  return ` (is ${short(hashOf(text))}; ${listedIn} says ${hashes.map(short).join(' or ')})`;
}

function short(hash: string): string {
  return hash.slice(0, 'sha256:'.length + 12);
}
