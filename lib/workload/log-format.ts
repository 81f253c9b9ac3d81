import type { PlannedWorkload } from '../plan/plan';

/**
 * Annotations of the pods by which Fluent Bit's kubernetes filter (`K8S-Logging.Parser`) learns what their lines are: the
 * name of a parser that its own configuration has, for each container by name, so that the lines of sidecars stay as they
 * are. Derived from the fact, docs/decisions/0007-log-format.md.
 */
export function logAnnotations({
  facts,
}: Pick<PlannedWorkload, 'facts'>): Readonly<Record<string, string>> | undefined {
  const { logFormat, containers } = facts;
  if (logFormat === undefined) return undefined;
  return Object.fromEntries(Object.keys(containers).map((name) => [`fluentbit.io/parser-${name}`, logFormat]));
}
