import { z } from 'zod';
import type { Words } from './description';

/** A Job that changes what the new version needs changed (a database's schema) before the new version starts. */
export interface Migration<P extends string = string> {
  /** Replaces the image's entrypoint; `args` follow it. */
  readonly command?: Words<P>;
  /** Words behind `command`, or behind the image's entrypoint. */
  readonly args?: Words<P>;
  /** Attempts beside the first. Default 2. */
  readonly backoffLimit?: number;
  /** Seconds until it is given up, and the rollout with it. Default 600. */
  readonly activeDeadlineSeconds?: number;
}

const DEFAULTS = { backoffLimit: 2, activeDeadlineSeconds: 600 } as const;

/** The schema of a migration whose words are checked by `words`. */
export const migrationSchema = (words: z.ZodType) =>
  z.strictObject({
    command: words.optional(),
    args: words.optional(),
    backoffLimit: z.int().min(0).optional(),
    activeDeadlineSeconds: z.int().min(1).optional(),
  });

/** The name of the workload in the application's facts. */
export const MIGRATION = 'migrate';

export function migrationJob({
  backoffLimit = DEFAULTS.backoffLimit,
  activeDeadlineSeconds = DEFAULTS.activeDeadlineSeconds,
}: Pick<Migration, 'backoffLimit' | 'activeDeadlineSeconds'>) {
  return { backoffLimit, activeDeadlineSeconds };
}
