import { withPruneProtection } from '../plan/prune-protection';
import { groupOf, type Manifest } from './manifest';

/**
 * What is built, with what keeps its data: a StatefulSet is pruned no more than one that is described. Its claims' templates stay
 * as they are built, since the API lets none change where it runs already.
 */
export function guarded(manifest: Manifest): Manifest {
  const { apiVersion, kind, metadata } = manifest;
  if (kind !== 'StatefulSet' || groupOf(apiVersion) !== 'apps') return manifest;
  return { ...manifest, metadata: { ...metadata, annotations: withPruneProtection(metadata.annotations) } };
}
