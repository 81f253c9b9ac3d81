import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blocksOf } from './blocks';
import { copyRepository } from './copy-repository';
import { walk } from './walk';

const ROOT = join(__dirname, '..', '..');
const PAGES = [
  'README.md',
  'docs/adding-a-component.md',
  'docs/applications.md',
  'docs/operations/alerts.md',
  'docs/proof.md',
];

/** Executed by the proofs, on a cluster that is up. */
const ELSEWHERE = ['docs/operations/rollouts.md'];

/** A walk compiles, renders and tests in a copy of the repository. */
const WALK_TIMEOUT_MS = 240_000;

test.each(PAGES)(
  '%s does what it says',
  async (page) => {
    const folder = copyRepository();
    try {
      await walk(folder, blocksOf(readFileSync(join(ROOT, page), 'utf8')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  WALK_TIMEOUT_MS,
);

test.each([...PAGES, ...ELSEWHERE, 'CONTRIBUTING.md'])('%s links to files that exist', (page) => {
  const links = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
});
