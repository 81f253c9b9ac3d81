import type { PlannedWorkload } from './plan';

/**
 * Order for Argo CD, which runs a lower wave to its end first. Nothing orders the objects of one folder for Flux and `kubectl
 * apply`: there a migration's `check` holds the pods back (lib/app/migration.ts). The Job is no hook, so that it stays in the
 * tree and both tools see whether it succeeded.
 */
const BEFORE_ROLLOUT = { 'argocd.argoproj.io/sync-wave': '-1' } as const;

/**
 * Annotations of every object that a workload needs to run: a Job before the rollout would wait for ever for an account,
 * a policy or a file that comes in the wave behind it. Policies of others are not among them: whom it connects to in its
 * own component must run before the rollout itself (resolve-peer.ts), and other components are applied by themselves.
 */
export function rolloutOrder({ facts }: Pick<PlannedWorkload, 'facts'>): Readonly<Record<string, string>> | undefined {
  return facts.before === 'rollout' ? BEFORE_ROLLOUT : undefined;
}
