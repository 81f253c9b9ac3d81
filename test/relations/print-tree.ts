import { createHash } from 'node:crypto';
import { platform as real } from '../../charts/platform';
import { platform } from '../fixtures/platform';
import { treeOf } from '../fixtures/tree';

/* Prints one hash of every byte that two platforms render: run in processes whose surroundings differ. */

const hash = createHash('sha256');
for (const one of [platform, real]) {
  for (const spec of one.clusters) {
    for (const [path, text] of Object.entries(treeOf(one, spec).files)) hash.update(`${path}\n${text}`);
  }
}
process.stdout.write(hash.digest('hex'));
