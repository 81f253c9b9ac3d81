import type { Release } from './document';

/**
 * `From Kubernetes 1.37 on.` for a field that an older release (they come oldest first) lacks although it has the
 * definition. A definition that is new as a whole is told by the fields that lead to it.
 */
export function availabilityNote(releases: readonly Release[], definition: string, field: string): string | undefined {
  const known = releases.filter(({ document }) => document.definitions[definition] !== undefined);
  const first = known.findIndex(({ document }) => document.definitions[definition]?.properties?.[field] !== undefined);
  return first > 0 ? `From Kubernetes ${known[first]?.minor ?? ''} on.` : undefined;
}
