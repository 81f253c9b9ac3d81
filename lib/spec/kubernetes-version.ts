import { z } from 'zod';

/** Last day of support of each supported minor, as the Kubernetes project announced it. */
const END_OF_LIFE = {
  '1.35': '2027-02-28',
  '1.36': '2027-06-28',
  '1.37': '2027-10-28',
} as const;

/** A Kubernetes minor that the engine renders for. */
export type KubernetesVersion = keyof typeof END_OF_LIFE;

/** The supported minors, oldest first. */
export const KUBERNETES_VERSIONS = ['1.35', '1.36', '1.37'] as const satisfies readonly KubernetesVersion[];

/** The Kubernetes minor of a cluster's API servers. */
export const kubernetesVersion = z.enum(KUBERNETES_VERSIONS);

const DAY_IN_MS = 86_400_000;
const WARN_DAYS = 90;

const next = (version: KubernetesVersion): string =>
  KUBERNETES_VERSIONS[KUBERNETES_VERSIONS.indexOf(version) + 1] ?? 'a newer minor';

/**
 * A warning from 90 days before a minor's end of life on; nothing earlier.
 * `today` comes from the command that a person runs: the engine has no clock.
 */
export function endOfLifeWarning(version: KubernetesVersion, today: Date): string | undefined {
  const end = END_OF_LIFE[version];
  const days = Math.ceil((Date.parse(end) - today.getTime()) / DAY_IN_MS);
  if (days > WARN_DAYS) return undefined;
  const upgrade = `upgrade to ${next(version)}`;
  if (days < 0) return `${version} reached its end of life on ${end} and gets no more fixes; ${upgrade}`;
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return `${version} reaches its end of life on ${end}, ${left}; ${upgrade}`;
}
