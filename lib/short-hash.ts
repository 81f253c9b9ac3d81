import { createHash } from 'node:crypto';

const NAME_HASH_LENGTH = 8;

/** The first hexadecimal digits of a text's SHA-256: enough to tell things apart, no more than a reader can compare. */
export function shortHash(text: string, length = NAME_HASH_LENGTH): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** A name that fits: as it is, or cut and told apart by the hash of what it stands for. */
export function fitName(name: string, limit: number, meaning = name): string {
  if (name.length <= limit) return name;
  return `${name.slice(0, limit - NAME_HASH_LENGTH - 1).replace(/[^a-z0-9]+$/, '')}-${shortHash(meaning)}`;
}
