import { z } from 'zod';
import { ACCESS_MODES, type ClaimFacts } from '../component/facts';
import { claim, type Mount } from '../component/mounts';
import { mapValues } from '../map-values';
import { containerPath } from '../spec/file-path';
import { domain } from '../spec/hostname';
import { byteQuantity } from '../spec/quantity';

/** Storage that stays, and where the application finds it. */
export interface ClaimDescription extends ClaimFacts {
  /** Absolute path in the container. */
  readonly at: string;
}

export const claimFields = {
  size: byteQuantity,
  storageClassName: domain.optional(),
  accessModes: z.array(z.enum(ACCESS_MODES)).min(1).optional(),
};

export const claimDescription = z.strictObject({
  at: containerPath,
  ...claimFields,
}) satisfies z.ZodType<ClaimDescription>;

type Claims = Readonly<Record<string, ClaimDescription>>;

export function claimFacts(claims: Claims): Readonly<Record<string, ClaimFacts>> {
  return mapValues(claims, ({ size, storageClassName, accessModes }) => ({ size, storageClassName, accessModes }));
}

export function claimMounts(claims: Claims): Readonly<Record<string, Mount>> {
  return Object.fromEntries(Object.entries(claims).map(([name, { at }]) => [at, claim(name)]));
}
