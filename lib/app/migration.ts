import { z } from 'zod';
import type { Context } from '../component/context';
import { ProblemsError } from '../spec/problem';
import { withRules, type Rule } from '../spec/rules';
import type { Words } from './description';

/**
 * A Job that changes what the new version needs changed (a database's schema). Argo CD lets it end before it applies the rest of
 * the application; Flux and `kubectl apply` apply both at once, and there `check` holds the new version's pods back. It runs with the
 * new version's image as the application does: with its variables, secrets, files and volumes, but no claims, `init`, sidecars or
 * token for the API server.
 */
export interface Migration<P extends string = string> {
  /** Replaces the image's entrypoint; `args` follow it. */
  readonly command?: Words<P>;
  /** Words behind `command`, or behind the image's entrypoint. */
  readonly args?: Words<P>;
  /**
   * Ends with 0 as soon as the migration has been made, and on any newer schema. Each new pod runs it before its `init` and its own
   * container, whatever applies the tree; its sidecars run beside it. While it ends with anything else it is started again, each
   * time later, up to five minutes: one that waits by itself for a while loses less time. Its container is called
   * `migration-check`, for a privilege that it alone needs.
   */
  readonly check?: MigrationCheck<P>;
  /** Attempts beside the first. Default 2. */
  readonly backoffLimit?: number;
  /** Seconds until it is given up, and under Argo CD the rollout with it. Default 600. */
  readonly activeDeadlineSeconds?: number;
}

/** What each new pod runs until the migration has been made: as the migration does. */
export type MigrationCheck<P extends string = string> = Pick<Migration<P>, 'command' | 'args'>;

const DEFAULTS = { backoffLimit: 2, activeDeadlineSeconds: 600 } as const;

/** With neither word the image would start the application itself, which does not end. */
const saysWhat: Rule<MigrationCheck> = {
  reads: ['command', 'args'],
  check({ command, args }, breaks) {
    if (command === undefined && args === undefined)
      breaks(
        ['command'],
        'is required, or args: without them the image would start the application, which does not end',
      );
  },
};

/** The schema of a migration whose words are checked by `words`. */
export const migrationSchema = (words: z.ZodType) => {
  const run = { command: words.optional(), args: words.optional() };
  const running = <F extends z.ZodRawShape>(fields: F) =>
    withRules(z.strictObject({ ...run, ...fields }), [saysWhat as never]);
  return running({
    check: running({}).optional(),
    backoffLimit: z.int().min(0).optional(),
    activeDeadlineSeconds: z.int().min(1).optional(),
  });
};

/** The name of the workload in the application's facts. */
export const MIGRATION = 'migrate';

/** The init container that runs the check, in the application's own pods. */
export const MIGRATION_CHECK = 'migration-check';

/** The migration of an application that has one. */
export function migrationIn<P extends string>(
  app: object & { readonly migration?: Migration<P> },
): Migration<P> | undefined {
  return app.migration;
}

/**
 * The migration that runs now: none while the application is paused. A suspended Job would not do: Argo CD waits for ever for one in
 * a wave, since it is neither healthy nor degraded, and takes one that was resumed for healthy before it has ended
 * (gitops-engine/pkg/health/health_job.go).
 */
export function migrationNow<P extends string>(
  app: object & { readonly migration?: Migration<P> },
  { paused }: { readonly paused?: boolean },
): Migration<P> | undefined {
  return paused === true ? undefined : migrationIn(app);
}

export function migrationJob({
  backoffLimit = DEFAULTS.backoffLimit,
  activeDeadlineSeconds = DEFAULTS.activeDeadlineSeconds,
}: Pick<Migration, 'backoffLimit' | 'activeDeadlineSeconds'>) {
  return { backoffLimit, activeDeadlineSeconds };
}

/**
 * What a migration's words may ask: everything but the address of its own application, which it does not reach, since the pods
 * there come after it. A variable may hold that, as it is made for the application's pods.
 */
export function migrationContext<S, P extends string>(
  { name }: { readonly name: string },
  context: Context<S, P>,
): Context<S, P> {
  return {
    ...context,
    peer(peer) {
      const address = context.peer(peer);
      const { service } = address;
      if (service.name !== name || service.namespace !== context.namespace) return address;
      const message =
        'is the application itself, whose pods come after its migration, which would wait for them for ever on a first install; call others alone, or do it in the application';
      throw new ProblemsError('its migration is not valid', [{ at: `peer('${peer}')`, message }]);
    },
  };
}
