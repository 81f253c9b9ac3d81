import { z } from 'zod';
import { digest, repository, tag } from './image';
import { withRules } from './rules';

/** A platform image: where it is, which release, and the digest that keeps it from changing. */
export type PinnedImage = {
  readonly repository: string;
  readonly tag: string;
} & (
  | { readonly digest: string; readonly because?: string }
  /** `null` only with the reason why no digest could be confirmed; `groundplan images --list` shows it. */
  | { readonly digest: null; readonly because: string }
);

const pin = withRules(
  z.strictObject({
    repository: repository.describe('registry and path, such as registry.k8s.io/pause'),
    tag: tag.describe('the release'),
    digest: digest.describe('sha256: and 64 hex digits, or null with the reason in because').nullable(),
    because: z.string().min(1).optional(),
  }),
  [
    {
      reads: ['digest', 'because'],
      check({ digest: found, because }, breaks) {
        if (found !== null || because !== undefined) return;
        breaks(['because'], 'is required where digest is null: say why no digest could be confirmed, or state it');
      },
    },
  ],
);

/** The pins of a platform by their names. */
export const imagePins = z
  .record(z.string().min(1), pin)
  .describe('pins by image; where a JSON file is their default import, tsconfig.json needs esModuleInterop');
