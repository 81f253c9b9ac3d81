import * as path from 'node:path';
import { ProblemsError } from '../../spec/problem';
import type { Disk } from './disk';
import { staysInside } from '../tree-file';

/**
 * The journal of `updateTree`: path -> hashes of what runs wanted to write there and did not finish. Written before the first file
 * is moved into place, removed when the inventories say the same.
 *
 * @remarks
 * It is no list of steps to repeat: the next run compares the folder with its own tree anyway. It only has to know which of the
 * files that no inventory lists (yet) are Groundplan's own, and it knows by their content. So nobody's work is lost, whatever was
 * done to the folder in between: continued, checked out again, or edited by hand.
 */
export type Claims = ReadonlyMap<string, readonly string[]>;

/** The journal's name in the work folder. */
export const claimsFile = 'claims.json';

/**
 * What interrupted runs have left behind in the work folder.
 *
 * @throws ProblemsError when the file is damaged (after a power failure).
 */
export function readClaims(disk: Disk, workFolder: string): Claims {
  const file = path.join(workFolder, claimsFile);
  const text = disk.read(file);
  if (text === undefined) return new Map();
  const claims = parse(text);
  if (claims !== undefined) return claims;
  const message = 'damaged; check out the folder again (git checkout .), delete this file, and render again';
  throw new ProblemsError('the journal of an interrupted run cannot be read', [{ at: file, message }]);
}

function parse(text: string): Claims | undefined {
  try {
    const claims = new Map(Object.entries(JSON.parse(text) as Record<string, string[]>));
    return [...claims].every(([file, hashes]) => staysInside(file) && Array.isArray(hashes)) ? claims : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the journal at once; an empty one is no file. */
export function writeClaims(disk: Disk, workFolder: string, claims: Claims): void {
  const file = path.join(workFolder, claimsFile);
  const next = `${file}.new`;
  if (claims.size > 0) {
    disk.write(next, JSON.stringify(Object.fromEntries(claims)));
    disk.move(next, file);
  } else {
    disk.removeFile(file);
    disk.removeFile(next);
  }
}

/** Both: a run that is killed must not make the next one forget what an earlier one had left. */
export function mergeClaims(left: Claims, right: Claims): Claims {
  const both = new Map(left);
  for (const [file, hashes] of right) both.set(file, [...new Set([...(left.get(file) ?? []), ...hashes])]);
  return both;
}
