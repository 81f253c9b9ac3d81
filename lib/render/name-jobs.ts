import { shortHash } from '../short-hash';
import { groupOf, type Manifest } from './manifest';

/** `-` and eight hexadecimal digits: what a Job's name grows by. */
export const JOB_SUFFIX_LENGTH = 9;

/**
 * Puts a hash of what a Job runs behind its name. The API never lets a Job's template change: under one name a new image
 * or file would be refused at the next apply. New content is a new Job that runs once; the same content is the same Job.
 * Works on final objects, so that a patch and the checksum of mounted files count too. `suspend` does not: the API lets it
 * change, and under another name a finished Job would run again for having been suspended and resumed.
 */
export function nameJobs(manifests: readonly Manifest[]): readonly Manifest[] {
  return manifests.map((manifest) => {
    if (manifest.kind !== 'Job' || groupOf(manifest.apiVersion) !== 'batch') return manifest;
    const run = JSON.stringify({ ...(manifest.spec ?? {}), suspend: undefined });
    const name = `${manifest.metadata.name}-${shortHash(run)}`;
    return { ...manifest, metadata: { ...manifest.metadata, name } };
  });
}
