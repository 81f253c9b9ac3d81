import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FOLDERS } from './proof-files';
import { chosenProofs } from './under-test';

/*
 * The chosen proofs of a cluster as one file of tests, so that the platform is loaded and rendered once: Jest would do it
 * again for each file.
 */
for (const proof of chosenProofs()) {
  describe(proof, () => {
    try {
      createRequire(__filename)(join(FOLDERS.up, `${proof}.test.ts`));
    } catch (error) {
      // Thrown here it would take the other proofs with it.
      test('can be loaded', () => {
        throw error;
      });
    }
  });
}
